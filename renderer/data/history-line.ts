import { concat } from '#shared/kernel/change-set';
import type { ActionLabel } from '#shared/records/action-label';
import type { ChangeSet } from '#shared/records/tables';
import type { PlanDatabase } from './plan-database';
import type { HistoryLabels } from './written';
import { changesOfEntry, isPlain, type StoredHistoryEntry } from './stored-history';

/** Commits with the same key that follow the last one within this many milliseconds melt into its step. */
export const COALESCE_MS = 1_000;

/** How many steps can be taken back. */
export const HISTORY_STEPS = 200;

/** Something done just now, for the end of the line. */
export interface Step {
  readonly at: number;
  readonly label: ActionLabel;
  readonly changes: ChangeSet;
  readonly coalesceKey: string | null;
}

/** The step that undo would take back; within a transaction or by itself. */
export async function lastDone(database: PlanDatabase): Promise<StoredHistoryEntry | undefined> {
  return database.history.where('state').equals('done').last();
}

/** The step that redo would bring again. */
export async function firstUndone(database: PlanDatabase): Promise<StoredHistoryEntry | undefined> {
  return database.history.where('state').equals('undone').first();
}

/** The labels at the place where the line stands. */
export async function readLabels(database: PlanDatabase): Promise<HistoryLabels> {
  const [done, undone] = await Promise.all([lastDone(database), firstUndone(database)]);
  return { undoable: done?.label ?? null, redoable: undone?.label ?? null };
}

/**
 * Writes a step at the end of the line, or into the last one where it melts. What was undone cannot be brought again
 * then, and of too many steps the oldest go.
 */
export async function appendStep(database: PlanDatabase, step: Step, withinMs = COALESCE_MS): Promise<void> {
  const undone = await database.history.where('state').equals('undone').primaryKeys();
  if (undone.length > 0) await database.history.bulkDelete(undone);
  const last = step.coalesceKey === null || undone.length > 0 ? undefined : await lastDone(database);
  if (last && isPlain(last) && melts(last, step, withinMs)) {
    await database.history.put({ ...last, ...step, ...changesOfEntry(concat(last.changes, step.changes)) });
    return;
  }
  await database.history.add({ ...step, ...changesOfEntry(step.changes), state: 'done' });
  const surplus = (await database.history.count()) - HISTORY_STEPS;
  if (surplus > 0) await dropOldest(database, surplus);
}

function melts(last: StoredHistoryEntry, step: Step, withinMs: number): boolean {
  return last.coalesceKey === step.coalesceKey && step.at - last.at <= withinMs;
}

async function dropOldest(database: PlanDatabase, count: number): Promise<void> {
  const oldest = await database.history.toCollection().limit(count).primaryKeys();
  await database.history.bulkDelete(oldest);
}
