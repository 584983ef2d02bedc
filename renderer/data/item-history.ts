import { changedId } from '#shared/kernel/change-set';
import type { ActionLabel } from '#shared/records/action-label';
import { completeChange } from '#shared/records/complete-record';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import type { PlanDatabase } from './plan-database';
import { isPlain, unpack, type StoredHistoryEntry } from './stored-history';

/** What one step did to one record. */
export interface RecordStep {
  /** Ascending in the order of the steps. */
  readonly id: number;
  readonly at: Instant;
  readonly label: ActionLabel;
  readonly changes: ChangeSet;
}

/** Steps of a record, the newest first. */
export interface HistoryPage {
  readonly steps: readonly RecordStep[];
  readonly hasEarlier: boolean;
}

/** An item that was deleted, with everything that went in the same step. */
export interface Removal {
  readonly stepId: number;
  readonly at: Instant;
  readonly item: Item;
  readonly changes: ChangeSet;
}

const STEPS_ON_PAGE = 20;

/** The steps that touched a record and stand, before a given one or the last ones. */
export async function readHistoryOf(
  database: PlanDatabase,
  recordId: string,
  before: number | null,
): Promise<HistoryPage> {
  const entries = await database.history.where('touched').equals(recordId).sortBy('id');
  const standing = entries.filter(({ id, state }) => state === 'done' && (before === null || id < before));
  const page = standing.slice(-STEPS_ON_PAGE).toReversed();
  // what is packed cannot be unpacked within a transaction, and there is none here
  const steps = await Promise.all(page.map((entry) => stepOf(entry, recordId)));
  return { steps, hasEarlier: standing.length > page.length };
}

/** The items that were deleted, the last one first, as far as the history reaches back. Changed dates of series are none. */
export async function readRemovals(database: PlanDatabase): Promise<readonly Removal[]> {
  const entries = await database.history.where('state').equals('done').sortBy('id');
  const found = await Promise.all(entries.toReversed().map(removalsIn));
  return found.flat();
}

async function stepOf(entry: StoredHistoryEntry, recordId: string): Promise<RecordStep> {
  const { id, at, label } = entry;
  const changes = await changesOf(entry);
  return { id, at, label, changes: changes.filter((change) => changedId(change) === recordId) };
}

async function removalsIn(entry: StoredHistoryEntry): Promise<readonly Removal[]> {
  const changes = await changesOf(entry);
  return changes.flatMap((change): Removal[] => {
    if (change.kind !== 'remove' || change.table !== 'items') return [];
    const item = change.record as Item;
    return item.seriesId === null ? [{ stepId: entry.id, at: entry.at, item, changes }] : [];
  });
}

async function changesOf(entry: StoredHistoryEntry): Promise<ChangeSet> {
  const changes = isPlain(entry) ? entry.changes : await unpack(entry.changes);
  return changes.map(completeChange);
}
