import { applyFields, type Fields, type Identified } from '#shared/kernel/change-set';
import type { Change, ChangeSet, TableName } from '#shared/records/tables';

/** A record as it stands, or undefined when there is none. */
export type Lookup = (table: TableName, id: string) => Identified | undefined;

/** What became of the touched records, by table and identity; null is gone. */
export type TouchedRecords = ReadonlyMap<TableName, ReadonlyMap<string, Identified | null>>;

/**
 * Lays changes over the records as they stand, which may be later than what the gesture saw: each patched field is set
 * whatever it was, and `applied` tells what it truly was, so that its reverse is right. A change of a record that is gone
 * is left out.
 */
export function layOver(
  changes: ChangeSet,
  standing: Lookup,
): { readonly applied: ChangeSet; readonly touched: TouchedRecords } {
  const touched = new Map<TableName, Map<string, Identified | null>>();
  const applied: Change[] = [];
  const current = (table: TableName, id: string) => {
    const now = touched.get(table)?.get(id);
    return now === undefined ? standing(table, id) : (now ?? undefined);
  };
  const set = (table: TableName, id: string, record: Identified | null) => {
    const records = touched.get(table) ?? new Map<string, Identified | null>();
    touched.set(table, records.set(id, record));
  };
  for (const change of changes) {
    if (change.kind === 'add') {
      set(change.table, change.record.id, change.record);
      applied.push(change);
      continue;
    }
    const id = change.kind === 'patch' ? change.id : change.record.id;
    const record = current(change.table, id);
    if (!record) continue;
    if (change.kind === 'remove') {
      set(change.table, id, null);
      applied.push({ ...change, record });
    } else {
      set(change.table, id, applyFields(record, change.after));
      applied.push({ ...change, before: fieldsOf(record, Object.keys(change.after)) });
    }
  }
  return { applied, touched };
}

function fieldsOf(record: Identified, names: readonly string[]): Fields {
  const present = record as unknown as Fields;
  return Object.fromEntries(names.map((name) => [name, present[name]]));
}
