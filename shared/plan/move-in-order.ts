import { patchOf } from '#shared/kernel/change-set';
import type { ChangeSet, TableName } from '#shared/records/tables';

interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** What puts one of a table's records, given in their order, at another place among them. Only those between are touched. */
export function moveInOrder(table: TableName, records: readonly Ordered[], id: string, to: number): ChangeSet {
  const from = records.findIndex((record) => record.id === id);
  if (from < 0) return [];
  const moved = records.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, records[from]!);
  return moved.flatMap((record, order) => patchOf<TableName>(table, record, { order }));
}
