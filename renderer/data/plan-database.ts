import type { Dexie, Table } from 'dexie';
import { ok, type Result } from '#shared/kernel/result';
import { openDatabase, type DatabaseVersion } from './open-database';
import { PLAN_DATABASE_VERSIONS } from './plan-database-versions';
import type { StorageProblem } from './storage-problem';
import type { NewHistoryEntry, StoredHistoryEntry } from './stored-history';

/** The database of one plan. */
export interface PlanDatabase extends Dexie {
  readonly history: Table<StoredHistoryEntry, number, NewHistoryEntry>;
  readonly meta: Table<{ readonly key: typeof REVISION; readonly value: number }, string>;
}

const REVISION = 'revision';

/** The name of a plan's database. */
export function planDatabaseName(planId: string): string {
  return `kalends-plan-${planId}`;
}

/** Opens the database of a plan, and makes it when there is none. */
export async function openPlanDatabase(
  planId: string,
  versions: readonly DatabaseVersion[] = PLAN_DATABASE_VERSIONS,
): Promise<Result<PlanDatabase, StorageProblem>> {
  const opened = await openDatabase(planDatabaseName(planId), versions);
  return opened.ok ? ok(opened.value as PlanDatabase) : opened;
}

/** How many times the plan has been written to; within a transaction or by itself. */
export async function readRevision(database: PlanDatabase): Promise<number> {
  return (await database.meta.get(REVISION))?.value ?? 0;
}

/** Counts one more writing, within its transaction. */
export async function writeRevision(database: PlanDatabase, revision: number): Promise<void> {
  await database.meta.put({ key: REVISION, value: revision });
}
