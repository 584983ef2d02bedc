import type { Identified } from '#shared/kernel/change-set';
import { quickCheck } from '#shared/records/quick-check';
import { TABLE_NAMES, tableSchemas, type TableName } from '#shared/records/tables';

/** A record on disk that has lost its shape: it is left where it lies and taken for absent. */
export interface BrokenRecord {
  readonly table: TableName;
  /** Whatever lies there as its identity. */
  readonly id: IDBValidKey;
  readonly record: unknown;
  /** The first field that is not as it should be, and what lies there; undefined when nothing does. */
  readonly path: string;
  readonly found: unknown;
}

const isWholeIn = Object.fromEntries(TABLE_NAMES.map((table) => [table, quickCheck(tableSchemas[table])])) as Readonly<
  Record<TableName, (record: unknown) => boolean>
>;

/** Does a record have the shape of its table? Quick enough to ask about a whole plan when it is opened. */
export function isWhole(table: TableName, record: unknown): record is Identified {
  return isWholeIn[table](record);
}

/** What is wrong with a record that is not whole. */
export function describeBroken(table: TableName, record: Readonly<{ id: IDBValidKey }>): BrokenRecord {
  const path = tableSchemas[table].safeParse(record).error?.issues[0]?.path ?? [];
  const found = path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], record);
  return { table, id: record.id, record, path: path.join('.'), found };
}
