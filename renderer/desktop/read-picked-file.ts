import type { OpenedFile } from '#shared/desktop/bridge';
import { FILE_SIZE_LIMIT, type FileProblem } from '#shared/desktop/file-problem';
import { fail, ok, type Result } from '#shared/kernel/result';

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
