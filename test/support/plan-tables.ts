import type { PlanTables } from '#shared/plan/registers/register';
import { TABLE_NAMES, type ChangeSet, type RecordOf, type TableName } from '#shared/records/tables';
import { layOver } from '../../renderer/data/lay-over';

/** A plan as plain lists, without a database; registers in their order. */
export function planTables(changes: ChangeSet): PlanTables {
  return after({ all: () => [] }, changes);
}

/** The plan after the changes. */
export function after(plan: PlanTables, changes: ChangeSet): PlanTables {
  const { touched } = layOver(changes, (table, id) => plan.all(table).find((record) => record.id === id));
  const tables = new Map<TableName, readonly RecordOf<TableName>[]>(
    TABLE_NAMES.map((table) => {
      const records = new Map<string, unknown>(plan.all(table).map((record) => [record.id, record]));
      for (const [id, record] of touched.get(table) ?? []) records.set(id, record);
      const present = [...records.values()].filter((record) => record !== null) as RecordOf<TableName>[];
      return [table, present.toSorted((one, other) => orderOf(one) - orderOf(other))];
    }),
  );
  return { all: <Table extends TableName>(table: Table) => tables.get(table) as readonly RecordOf<Table>[] };
}

/** Everything that a plan holds, for comparing: which record came first does not matter. */
export function contents(plan: PlanTables): unknown {
  return TABLE_NAMES.map((table) => [table, Object.fromEntries(plan.all(table).map((record) => [record.id, record]))]);
}

function orderOf(record: RecordOf<TableName>): number {
  return 'order' in record ? record.order : 0;
}
