import { App } from './app.mjs';
import { IpcMain } from './ipc-main.mjs';
import { menuClass } from './menu.mjs';
import { modelled } from './not-modelled.mjs';
import { Protocol } from './protocol.mjs';
import { DefaultSession } from './session.mjs';
import { Windows } from './windows.mjs';

/**
 * The module `electron` as the main process sees it, and the host's own hold on the app.
 * @param {import('./command-line.mjs').CommandLine} commandLine
 * @param {import('./chromium.mjs').Chromium} chromium
 */
export function createElectron(commandLine, chromium) {
  const app = new App(commandLine, chromium);
  const session = new DefaultSession(chromium);
  const protocol = new Protocol(() => app.isReady);
  const ipcMain = new IpcMain();
  const { appFolder } = commandLine;
  const windows = new Windows(app, { chromium, session, protocol, ipcMain, appFolder });
  app.dependsOn(windows);

  const electron = modelled(
    {
      app: app.api,
      BrowserWindow: windows.browserWindow,
      webContents: windows.webContents,
      ipcMain: ipcMain.api,
      protocol: modelled(protocol.api, 'protocol'),
      session: modelled({ defaultSession: session.api }, 'session'),
      Menu: menuClass(app),
      nativeTheme: modelled({ shouldUseDarkColors: false }, 'nativeTheme'),
      dialog: modelled(
        { showOpenDialog: unforeseen('showOpenDialog'), showSaveDialog: unforeseen('showSaveDialog') },
        'dialog',
      ),
      shell: modelled(
        { openExternal: unforeseen('openExternal'), showItemInFolder: unforeseenNow('showItemInFolder') },
        'shell',
      ),
    },
    'electron',
  );
  return { electron, app };
}

/**
 * What only a person or the system could answer: a spec puts its own answer in its place.
 * @param {string} what
 */
function unforeseen(what) {
  return () => Promise.reject(new Error(`[electron host] nobody was there to answer ${what}`));
}

/**
 * The same for what Electron does without answering.
 * @param {string} what
 */
function unforeseenNow(what) {
  return () => {
    throw new Error(`[electron host] nobody was there to see ${what}`);
  };
}
