import type { FileProblem } from '#shared/desktop/file-problem';

/** What a failed file operation means for the person whose file at `path` it was. Throws what is no failure of files. */
export function fileProblemFrom(error: unknown, path: string): FileProblem {
  if (!isSystemError(error)) throw error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-found', path };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'not-permitted', path };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'no-space', path };
    default:
      return { kind: 'unknown', path, message: error.message };
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
