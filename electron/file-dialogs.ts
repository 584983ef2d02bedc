import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type {
  ChoiceOutcome,
  OpenOutcome,
  OpenRequest,
  SaveFilesOutcome,
  SaveFilesRequest,
  SaveOutcome,
  SaveRequest,
} from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import { ok, type Result } from '#shared/kernel/result';
import { readWholeFile } from './read-file';
import { writeWholeFile } from './write-file';
import { writeIntoFolder } from './write-into-folder';

/** Lets a person choose a file, and reads it. */
export async function openThroughDialog(
  window: BrowserWindow,
  { title, filterName, extensions }: OpenRequest,
): Promise<Result<OpenOutcome, FileProblem>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters: [{ name: filterName, extensions: [...extensions] }],
  });
  const [chosen] = filePaths;
  if (canceled || chosen === undefined) return ok({ kind: 'cancelled' });
  const read = await readWholeFile(chosen);
  if (!read.ok) return read;
  app.addRecentDocument(chosen);
  return ok({ kind: 'opened', file: read.value });
}

/** Lets a person choose a file of any kind, and tells where it is; it is not read. */
export async function chooseThroughDialog(window: BrowserWindow, title: string): Promise<ChoiceOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, properties: ['openFile'] });
  const [chosen] = filePaths;
  return canceled || chosen === undefined ? { kind: 'cancelled' } : { kind: 'chosen', path: chosen };
}

/** Lets a person choose where, and writes the whole file there or nothing. */
export async function saveThroughDialog(
  window: BrowserWindow,
  request: SaveRequest,
): Promise<Result<SaveOutcome, FileProblem>> {
  const file = await chooseWhereToSave(window, request);
  if (file === null) return ok({ kind: 'cancelled' });
  const written = await writeWholeFile(file, request.bytes);
  if (!written.ok) return written;
  app.addRecentDocument(file);
  return ok({ kind: 'saved', path: written.value });
}

/** The path that a person chooses for a file, or null when they change their mind. */
export async function chooseWhereToSave(
  window: BrowserWindow,
  { title, filterName, extensions, suggestedName }: Omit<SaveRequest, 'bytes'>,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path.join(app.getPath('documents'), path.basename(suggestedName)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
    filters: [{ name: filterName, extensions: [...extensions] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Lets a person choose a folder, and writes all the files there or none. */
export async function saveIntoChosenFolder(
  window: BrowserWindow,
  { title, files }: SaveFilesRequest,
): Promise<Result<SaveFilesOutcome, FileProblem>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return ok({ kind: 'cancelled' });
  const written = await writeIntoFolder(folder, files);
  return written.ok ? ok({ kind: 'saved', folder, names: written.value }) : written;
}
