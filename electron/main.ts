import path from 'node:path';
import { app, session, shell, type BrowserWindow } from 'electron';
import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { registerAppScheme, serveBundle } from './app-protocol';
import { chooseThroughDialog, openThroughDialog, saveIntoChosenFolder, saveThroughDialog } from './file-dialogs';
import { IncomingFiles } from './incoming-files';
import { answerCalls, push } from './ipc';
import { showFirstMenu, showMenu } from './menu';
import { openableFilesIn } from './openable-files-in';
import { startAddress } from './page-address';
import { printThroughDialog } from './print-page';
import { readWholeFile } from './read-file';
import { savePdfThroughDialog } from './save-pdf';
import { showInFolder } from './show-in-folder';
import { confineContents, confineSession } from './security';
import { focusWindow, openWindow } from './window';

/** Windows groups windows and notifications by it; the same as `appId` in electron-builder.yml. */
const APP_ID = 'example.kalends.desktop';

const start = startAddress(app.isPackaged, process.env['APP_DEV_URL']);
const incoming = new IncomingFiles(readIncoming);
let mainWindow: BrowserWindow | null = null;

app.enableSandbox();
app.setAppUserModelId(APP_ID);
registerAppScheme();

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  incoming.add(openableFilesIn(process.argv, process.cwd()));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    incoming.add([file]);
    showMainWindow();
  });
  app.on('second-instance', (_event, commandLine, folder) => {
    incoming.add(openableFilesIn(commandLine, folder));
    showMainWindow();
  });
  app.on('activate', showMainWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('web-contents-created', (_event, contents) => confineContents(contents, start));
  void app.whenReady().then(begin);
}

function begin(): void {
  confineSession(session.defaultSession, start);
  serveBundle(path.join(__dirname, '../renderer'));
  showFirstMenu();
  answerCalls(
    {
      'app:ready': (window) => incoming.listen((file) => push(window, 'file:incoming', file)),
      'menu:show': (window, model) => showMenu(model, (commandId) => push(window, 'menu:command', commandId)),
      'file:open': openThroughDialog,
      'file:save': saveThroughDialog,
      'files:save': saveIntoChosenFolder,
      'paper:print': printThroughDialog,
      'pdf:save': savePdfThroughDialog,
      'link:open': openLink,
      'path:choose': chooseThroughDialog,
      'path:show': (_window, file) => showInFolder(file),
    },
    start,
  );
  showMainWindow();
}

function showMainWindow(): void {
  // macOS hands over the file that the app was started with before it is ready; `begin` shows the window then.
  if (!app.isReady()) return;
  if (mainWindow !== null) {
    focusWindow(mainWindow);
    return;
  }
  mainWindow = openWindow(start);
  mainWindow.webContents.on('did-start-navigation', (navigation) => {
    if (navigation.isMainFrame && !navigation.isSameDocument) incoming.pause();
  });
  mainWindow.on('closed', () => {
    mainWindow = null;
    incoming.pause();
    // On macOS the menu outlives the window, and its commands would speak to a page that is gone.
    showFirstMenu();
  });
}

/** A system without a program for such links refuses by rejecting. */
async function openLink(_window: BrowserWindow, url: string): Promise<'opened' | 'refused'> {
  if (!isAllowedExternalLink(url)) return 'refused';
  return shell.openExternal(url).then(
    () => 'opened',
    () => 'refused',
  );
}

async function readIncoming(file: string): ReturnType<typeof readWholeFile> {
  const read = await readWholeFile(file);
  if (read.ok) app.addRecentDocument(file);
  return read;
}
