import type { OpenedFile, OpenOutcome, OpenRequest } from '#shared/desktop/bridge';
import { FILE_SIZE_LIMIT, type FileProblem } from '#shared/desktop/file-problem';
import { fail, ok, type Result } from '#shared/kernel/result';

/** Lets a person choose a file in the browser's picker, and reads it. Must be called on a gesture. */
export async function pickFile({ extensions }: OpenRequest): Promise<Result<OpenOutcome, FileProblem>> {
  const chosen = await choose(extensions);
  if (chosen === null) return ok({ kind: 'cancelled' });
  const read = await readPickedFile(chosen);
  return read.ok ? ok({ kind: 'opened', file: read.value }) : read;
}

/** Reads a file that a person chose or dropped, unless it is over the limit. */
export async function readPickedFile(file: File): Promise<Result<OpenedFile, FileProblem>> {
  const { name, size } = file;
  if (size > FILE_SIZE_LIMIT) return fail({ kind: 'too-large', path: name, size, limit: FILE_SIZE_LIMIT });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    return fail(readProblem(error, name));
  }
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

function readProblem(error: unknown, path: string): FileProblem {
  if (!(error instanceof DOMException)) throw error;
  switch (error.name) {
    case 'NotFoundError':
      return { kind: 'not-found', path };
    case 'NotReadableError':
    case 'SecurityError':
      return { kind: 'not-permitted', path };
    default:
      return { kind: 'unknown', path, message: error.message };
  }
}
