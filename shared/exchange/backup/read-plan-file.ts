import {
  PLAN_FILE_FORMAT,
  PLAN_FILE_LIMIT,
  planFileHeaderSchema,
  type PlanFileHeader,
  type PlanFileProblem,
  type PlanTables,
  type UnreadableRecord,
} from '#shared/exchange/backup/plan-file';
import type { Identified } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import { completeRecord } from '#shared/records/complete-record';
import { quickCheck } from '#shared/records/quick-check';
import { TABLE_NAMES, tableSchemas, type TableName } from '#shared/records/tables';

/** Reads the first line of a file, and judges whether the rest can be read. `schema` is the version of our own records. */
export function readHeader(line: string, schema: number): Result<PlanFileHeader, PlanFileProblem> {
  const json = parseJson(line);
  if (!isObject(json) || json['kalends'] !== 'plan') return fail({ kind: 'not-a-plan' });
  // Asked before the rest: the header of a later format may look otherwise.
  const isNewer = Number(json['format']) > PLAN_FILE_FORMAT || Number(json['schema']) > schema;
  if (isNewer) return fail({ kind: 'newer', app: typeof json['app'] === 'string' ? json['app'] : '' });
  const header = planFileHeaderSchema.safeParse(json);
  if (!header.success) return fail({ kind: 'malformed', where: header.error.issues[0]?.path.join('.') ?? '' });
  if (header.data.bytes > PLAN_FILE_LIMIT) return fail({ kind: 'too-large', limit: PLAN_FILE_LIMIT });
  return ok(header.data);
}

/** The records of a plan file, of whatever version, as records of today; and those that are left out. */
export interface PlanFileRecords {
  readonly tables: PlanTables;
  readonly unreadable: readonly UnreadableRecord[];
}

/** Reads the second line of a file. Told how many records are done, because a large plan takes a while. */
export function readPayload(
  line: string,
  onProgress: (done: number) => void = () => {},
): Result<PlanFileRecords, PlanFileProblem> {
  const json = parseJson(line);
  if (!isObject(json) || !isObject(json['tables'])) return fail({ kind: 'malformed', where: 'tables' });
  const found = json['tables'];
  const stranger = Object.keys(found).find((table) => !(table in tableSchemas));
  if (stranger !== undefined) return fail({ kind: 'malformed', where: `tables.${stranger}` });
  const tables: Partial<Record<TableName, readonly Identified[]>> = {};
  const unreadable: UnreadableRecord[] = [];
  let done = 0;
  for (const table of TABLE_NAMES) {
    const records = found[table] ?? []; // a table that came after the file was saved
    if (!Array.isArray(records)) return fail({ kind: 'malformed', where: `tables.${table}` });
    const read = readTable(table, records);
    tables[table] = read.records;
    unreadable.push(...read.unreadable);
    done += records.length;
    onProgress(done);
  }
  return ok({ tables: tables as PlanTables, unreadable });
}

function readTable(
  table: TableName,
  found: readonly unknown[],
): { readonly records: readonly Identified[]; readonly unreadable: readonly UnreadableRecord[] } {
  const isWhole = quickCheck(tableSchemas[table]);
  const records = new Map<string, Identified>();
  const unreadable: UnreadableRecord[] = [];
  for (const each of found) {
    const record = isObject(each) ? completeRecord(table, each as unknown as Identified) : each;
    if (!isWhole(record)) unreadable.push(describe(table, record));
    else if (records.has((record as Identified).id)) unreadable.push(twice(table, record as Identified));
    else records.set((record as Identified).id, record as Identified);
  }
  return { records: [...records.values()], unreadable };
}

function describe(table: TableName, record: unknown): UnreadableRecord {
  const issue = tableSchemas[table].safeParse(record).error?.issues[0];
  const id = isObject(record) && typeof record['id'] === 'string' ? record['id'] : '';
  return { table, id, path: issue?.path.join('.') ?? '', message: issue?.message ?? '' };
}

function twice(table: TableName, { id }: Identified): UnreadableRecord {
  return { table, id, path: 'id', message: 'taken by another record' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
