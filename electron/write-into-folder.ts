import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedFile } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import { ok, type Result } from '#shared/kernel/result';
import { writeWholeFile } from './write-file';

/** Writes all the files into a folder or none, and leaves what lies there alone. Answers with the names they got. */
export async function writeIntoFolder(
  folder: string,
  files: readonly OpenedFile[],
): Promise<Result<readonly string[], FileProblem>> {
  const written: string[] = [];
  for (const { name, bytes } of files) {
    const saved = await writeWholeFile(await freePath(folder, path.basename(name)), bytes);
    if (!saved.ok) {
      await Promise.all(written.map((file) => rm(file, { force: true })));
      return saved;
    }
    written.push(saved.value);
  }
  return ok(written.map((file) => path.basename(file)));
}

/** Nobody is asked about each file, so none is written over: `club.ics` becomes `club 2.ics`. */
async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const file = path.join(folder, number === 1 ? name : `${stem} ${number}${ext}`);
    if (!(await exists(file))) return file;
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
