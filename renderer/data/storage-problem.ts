/** Why the plan could not be read or written. Each is told with what to do; nothing was changed. */
export type StorageProblem =
  /** The disk, or the browser's share of it, is full. */
  | { readonly kind: 'quota' }
  /** Another window holds an older version of the database open. */
  | { readonly kind: 'blocked' }
  /** The database was closed under us: another window upgrades or deletes it. */
  | { readonly kind: 'closed' }
  /** The database was written by a newer Kalends. */
  | { readonly kind: 'newer-version' }
  /** A record does not have its shape: our fault, and refused before it is written. */
  | { readonly kind: 'invalid-record'; readonly table: string; readonly path: string }
  | { readonly kind: 'unknown'; readonly message: string };
