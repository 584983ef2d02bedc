import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { ITEM_KINDS, type Item } from '#shared/records/item';
import { TABLE_NAMES, type Change, type ChangeSet, type TableName } from '#shared/records/tables';

/** What a person counts: items by their kind, everything else by its table. */
export const COUNTED = [
  ...ITEM_KINDS,
  ...TABLE_NAMES.filter((table): table is Exclude<TableName, 'items'> => table !== 'items'),
] as const;
export type Counted = (typeof COUNTED)[number];
export type PlanCounts = Readonly<Record<Counted, number>>;

/** How much of each there is. */
export function countPlan(tables: PlanTables): PlanCounts {
  return countAll(TABLE_NAMES.flatMap((table) => tables[table].map((record) => countedAs(table, record))));
}

/** How many records a change set adds, changes and removes. */
export function countChanges(changes: ChangeSet): Readonly<Record<Change['kind'], number>> {
  const counts = { add: 0, patch: 0, remove: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function countedAs(table: TableName, record: object): Counted {
  return table === 'items' ? (record as Item).kind : table;
}

function countAll(counted: readonly Counted[]): PlanCounts {
  const counts = Object.fromEntries(COUNTED.map((each) => [each, 0])) as Record<Counted, number>;
  for (const each of counted) counts[each] += 1;
  return counts;
}
