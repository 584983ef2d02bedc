import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedFile } from '#shared/desktop/bridge';
import { FILE_SIZE_LIMIT, type FileProblem } from '#shared/desktop/file-problem';
import { fail, ok, type Result } from '#shared/kernel/result';
import { fileProblemFrom } from './file-problem-from';

/** Reads a whole file, unless it is over the limit, or no file at all. */
export async function readWholeFile(file: string): Promise<Result<OpenedFile, FileProblem>> {
  try {
    const { size, isFile } = await describe(file);
    // A pipe or a device has no size and may never end.
    if (!isFile) return fail({ kind: 'unknown', path: file, message: 'not a regular file' });
    if (size > FILE_SIZE_LIMIT) return fail({ kind: 'too-large', path: file, size, limit: FILE_SIZE_LIMIT });
    return ok({ name: path.basename(file), bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    return fail(fileProblemFrom(error, file));
  }
}

async function describe(file: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile() };
}
