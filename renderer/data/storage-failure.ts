import Dexie from 'dexie';
import { fail, type Result } from '#shared/kernel/result';
import type { StorageProblem } from './storage-problem';

const KIND_OF_ERROR: Readonly<Record<string, 'quota' | 'closed' | 'newer-version'>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer-version',
};

/** Runs something that talks to the database; what the database refuses becomes a problem, all else is thrown on. */
export async function attempt<Value>(
  run: () => PromiseLike<Result<Value, StorageProblem>>,
): Promise<Result<Value, StorageProblem>> {
  try {
    return await run();
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    return fail(storageProblemOf(error));
  }
}

/** What an error of the database means. A full disk hides inside the abort of its transaction. */
export function storageProblemOf(error: unknown): StorageProblem {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    const kind = KIND_OF_ERROR[cause.name];
    if (kind) return { kind };
  }
  return { kind: 'unknown', message: error instanceof Error ? error.message : String(error) };
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof Dexie.DexieError || error instanceof DOMException;
}
