import Dexie, { type Transaction } from 'dexie';
import { fail, ok, type Result } from '#shared/kernel/result';
import { attempt, storageProblemOf } from './storage-failure';
import type { StorageProblem } from './storage-problem';

/** One step of a database's growth: the tables that it adds or changes, in Dexie's notation, and what becomes of the records. */
export interface DatabaseVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

const NATIVE_PER_DEXIE_VERSION = 10;

/**
 * Opens a database at the last of `versions`, bringing an older one up to it. Every transaction is synced to disk before
 * it is called complete. The database closes itself when another window wants to upgrade or delete it, and stays closed.
 */
export async function openDatabase(
  name: string,
  versions: readonly DatabaseVersion[],
): Promise<Result<Dexie, StorageProblem>> {
  return attempt(() => openAtLast(name, versions));
}

async function openAtLast(name: string, versions: readonly DatabaseVersion[]): Promise<Result<Dexie, StorageProblem>> {
  if (await isNewer(name, versions)) return fail({ kind: 'newer-version' });
  const database = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  for (const { version, stores, upgrade } of versions) {
    const step = database.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  return untilOpenOrBlocked(database);
}

/** Dexie would open a database of a later version in silence, and write into shapes it does not know. */
async function isNewer(name: string, versions: readonly DatabaseVersion[]): Promise<boolean> {
  const present = (await indexedDB.databases()).find((info) => info.name === name);
  const last = versions.at(-1)?.version ?? 0;
  return (present?.version ?? 0) > last * NATIVE_PER_DEXIE_VERSION;
}

async function untilOpenOrBlocked(database: Dexie): Promise<Result<Dexie, StorageProblem>> {
  const blocked = new Promise<Result<Dexie, StorageProblem>>((resolve) => {
    database.on('blocked', () => {
      resolve(fail({ kind: 'blocked' }));
      return false;
    });
  });
  const opened = database.open().then(
    () => ok(database),
    (error: unknown) => fail(storageProblemOf(error)),
  );
  const result = await Promise.race([opened, blocked]);
  // A blocked request cannot be withdrawn: it opens once the other window is gone, and nobody waits for it then.
  if (!result.ok) void opened.then(() => database.close());
  return result;
}
