import type { ChoiceOutcome, OpenOutcome, OpenRequest } from '#shared/desktop/bridge';
import type { FileProblem } from '#shared/desktop/file-problem';
import { ok, type Result } from '#shared/kernel/result';
import { readPickedFile } from './read-picked-file';

/** Lets a person choose a file in the browser's picker, and reads it. Must be called on a gesture. */
export async function pickFile({ extensions }: OpenRequest): Promise<Result<OpenOutcome, FileProblem>> {
  const chosen = await choose(extensions);
  if (chosen === null) return ok({ kind: 'cancelled' });
  const read = await readPickedFile(chosen);
  return read.ok ? ok({ kind: 'opened', file: read.value }) : read;
}

/** Lets a person choose a file in the browser's picker, and tells its name: where it lies the browser keeps to itself. */
export async function chooseFileName(): Promise<ChoiceOutcome> {
  const chosen = await choose([]);
  return chosen === null ? { kind: 'cancelled' } : { kind: 'chosen', path: chosen.name };
}

function choose(extensions: readonly string[]): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
