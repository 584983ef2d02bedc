import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem } from '#shared/desktop/file-problem';
import { fail, ok, type Result } from '#shared/kernel/result';
import { fileProblemFrom } from './file-problem-from';

/**
 * Writes a whole file or leaves what was there untouched: into a file beside it first, down to the disk, and then
 * renamed over it. A link stays a link, and the old file's permissions stay. Answers with the path.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<Result<string, FileProblem>> {
  try {
    const target = await realpath(file).catch(() => file);
    const mode = await permissionsToKeep(target);
    // Not named after the target: a long name would then be too long.
    const draft = path.join(path.dirname(target), `.kalends-${randomUUID()}.tmp`);
    try {
      await writeToDisk(draft, bytes, mode);
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
    return ok(file);
  } catch (error) {
    return fail(fileProblemFrom(error, file));
  }
}

/** The permissions of the file to be replaced, or the usual ones. Rejects when the file may not be written. */
async function permissionsToKeep(target: string): Promise<number> {
  const existing = await stat(target).catch(() => null);
  if (existing === null) return 0o666;
  // Renaming asks for rights on the folder only, and would silently replace a file that is marked read-only.
  await access(target, constants.W_OK);
  return existing.mode;
}

async function writeToDisk(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    // Repeats short writes until all is written: on a disk that fills up, a single write may silently write a part.
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
