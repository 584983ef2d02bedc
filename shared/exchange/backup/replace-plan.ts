import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { patchOf, type Fields, type Identified } from '#shared/kernel/change-set';
import { TABLE_NAMES, type Change, type ChangeSet, type TableName } from '#shared/records/tables';

/**
 * Fields of an item that tell of its changes rather than of itself: an item that is changed back gets a later revision,
 * not the one that the file remembers.
 */
const REVISION_FIELDS = ['sequence', 'modified'];

/** What makes the standing plan hold what the wanted one does: a change set, hence one step to take back. */
export function replaceChanges(standing: PlanTables, wanted: PlanTables): ChangeSet {
  return TABLE_NAMES.flatMap((table) => tableChanges(table, standing[table], wanted[table]));
}

/** The change set that fills an empty plan. */
export function fillChanges(wanted: PlanTables): ChangeSet {
  return TABLE_NAMES.flatMap((table) => wanted[table].map((record) => ({ kind: 'add', table, record }) as const));
}

function tableChanges(table: TableName, standing: readonly Identified[], wanted: readonly Identified[]): Change[] {
  const present = new Map(standing.map((record) => [record.id, record]));
  const changes: Change[] = [];
  for (const record of wanted) {
    const before = present.get(record.id);
    present.delete(record.id);
    if (!before) changes.push({ kind: 'add', table, record });
    else if (table === 'items' && kindOf(before) !== kindOf(record)) {
      changes.push({ kind: 'remove', table, record: before }, { kind: 'add', table, record });
    } else changes.push(...patchOf(table, before, fieldsToSet(table, record)));
  }
  return [...[...present.values()].map((record) => ({ kind: 'remove', table, record }) as const), ...changes];
}

function kindOf(item: Identified): unknown {
  return (item as unknown as Fields)['kind'];
}

function fieldsToSet(table: TableName, record: Identified): Fields {
  if (table !== 'items') return { ...record };
  return Object.fromEntries(Object.entries(record).filter(([name]) => !REVISION_FIELDS.includes(name)));
}
