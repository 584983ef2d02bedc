/** Why a file could not be read or written. `path` is what the person may be told; browsers give a name only. */
export type FileProblem =
  | { readonly kind: 'not-found'; readonly path: string }
  | { readonly kind: 'not-permitted'; readonly path: string }
  | { readonly kind: 'no-space'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string; readonly size: number; readonly limit: number }
  | { readonly kind: 'unknown'; readonly path: string; readonly message: string };

/** Files over this many bytes are refused, for import and subscription alike. */
export const FILE_SIZE_LIMIT = 20 * 1024 * 1024;
