import { reverse } from '#shared/kernel/change-set';
import { ok, type Result } from '#shared/kernel/result';
import type { ActionLabel } from '#shared/records/action-label';
import { completeChange } from '#shared/records/complete-record';
import type { ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { firstUndone, lastDone } from './history-line';
import type { PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { changesOfEntry, isPlain, unpack, type StoredHistoryEntry } from './stored-history';
import { writeChanges, type KnownPlan } from './write-changes';
import type { Written } from './written';

/** `undo` takes back the last step that is done, `redo` brings the first undone one again. */
export type Direction = 'undo' | 'redo';

/** A step that was taken, and what it left behind on disk. */
export interface TakenStep {
  readonly label: ActionLabel;
  readonly written: Written;
}

interface StepCircumstances {
  readonly direction: Direction;
  readonly now: Instant;
  readonly known: KnownPlan;
}

/** Takes one step along the history in one strict transaction; null when there is none in that direction. */
export async function takeStep(
  database: PlanDatabase,
  circumstances: StepCircumstances,
): Promise<Result<TakenStep | null, StorageProblem>> {
  return attempt(() => takeUnpackedStep(database, circumstances, null));
}

async function takeUnpackedStep(
  database: PlanDatabase,
  circumstances: StepCircumstances,
  unpacked: { readonly id: number; readonly changes: ChangeSet } | null,
): Promise<Result<TakenStep | null, StorageProblem>> {
  const outcome = await database.transaction('rw', database.tables, async () => {
    const entry = await (circumstances.direction === 'undo' ? lastDone(database) : firstUndone(database));
    if (!entry) return ok(null);
    if (isPlain(entry)) return applyStep(database, entry, entry.changes, circumstances);
    if (entry.id === unpacked?.id) return applyStep(database, entry, unpacked.changes, circumstances);
    return { packed: entry };
  });
  if (!('packed' in outcome)) return outcome;
  // Nothing can be unpacked within a transaction. Should another window take this step meanwhile, the next one is due.
  const { id, changes } = outcome.packed;
  return takeUnpackedStep(database, circumstances, { id, changes: await unpack(changes) });
}

async function applyStep(
  database: PlanDatabase,
  entry: StoredHistoryEntry,
  stored: ChangeSet,
  { direction, now, known }: StepCircumstances,
): Promise<Result<TakenStep, StorageProblem>> {
  const changes = stored.map(completeChange);
  const undoing = direction === 'undo';
  const result = await writeChanges(database, undoing ? reverse(changes) : changes, { now, origin: 'history', known });
  if (!result.ok) return result;
  const { applied, touched, revision } = result.value;
  // What the step changes is written anew, because a removed record leaves with a later revision than it came with.
  // Without its key nothing melts into a step that somebody has taken back and brought again.
  await database.history.put({
    ...entry,
    ...changesOfEntry(undoing ? reverse(applied) : applied),
    state: undoing ? 'undone' : 'done',
    coalesceKey: null,
  });
  const labels = undoing
    ? { undoable: (await lastDone(database))?.label ?? null, redoable: entry.label }
    : { undoable: entry.label, redoable: (await firstUndone(database))?.label ?? null };
  return ok({ label: entry.label, written: { touched, labels, revision } });
}
