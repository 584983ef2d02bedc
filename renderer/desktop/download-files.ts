import type { SaveFilesOutcome, SaveFilesRequest } from '#shared/desktop/bridge';
import { ok, type Result } from '#shared/kernel/result';
import { downloadFile } from './download-file';

/** Hands each file to the browser as a download; the browser asks once whether a page may do so. */
export async function downloadFiles({ files }: SaveFilesRequest): Promise<Result<SaveFilesOutcome, never>> {
  for (const { name, bytes } of files) await downloadFile({ suggestedName: name, bytes });
  return ok({ kind: 'saved', folder: null, names: files.map(({ name }) => name) });
}
