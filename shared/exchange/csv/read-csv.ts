import { wordsOf, type CsvFileProblem, type CsvProblem } from '#shared/exchange/csv/csv-problem';
import type { CsvRow } from '#shared/exchange/csv/parse-rows';
import { readClock } from '#shared/exchange/csv/read-clock';
import { readDate, type DayOrder } from '#shared/exchange/csv/read-date';
import { mergeReferences, readRow, type ReadRow, type RowReading } from '#shared/exchange/csv/read-row';
import { readTable, type CsvTable } from '#shared/exchange/csv/read-table';
import { contentIdentities } from '#shared/exchange/csv/row-identity';
import type { CsvMapping, CsvTarget } from '#shared/exchange/csv/targets';
import type { References } from '#shared/exchange/ical/full-copy';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { exchangeKey } from '#shared/exchange/merge/merge-plan';
import type { IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { DisplayKind } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import type { Instant } from '#shared/time/zone';

/** What a person says, or said before, of how a table is to be understood. */
export interface CsvManner {
  readonly mapping: CsvMapping;
  readonly order: DayOrder;
  /** What a row is that does not say. */
  readonly kind: DisplayKind;
}

export interface ReadCsvOptions extends CsvManner {
  readonly newId: IdSource;
  readonly now: Instant;
  /** For times without a zone. */
  readonly defaultZone: string;
  /** The calendar of rows that tell none. */
  readonly calendarId: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a table brings: of the shape of a calendar file, so that both are imported by the same road. */
export interface CsvFile {
  readonly name: null;
  readonly items: readonly Item[];
  readonly told: ReadonlyMap<string, ReadonlySet<ItemFieldName>>;
  readonly references: References;
  readonly problems: readonly CsvProblem[];
  /** How many problems more there are than `problems` tells. */
  readonly untoldProblems: number;
}

const PROGRESS_STEP = 500;
const MOST_TOLD = 2_000;

/** Reads the items of a table. A fault costs the row that it stands in, and is told with its number and its column. */
export function readCsv(bytes: Uint8Array, options: ReadCsvOptions): Result<CsvFile, CsvFileProblem> {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const reading = rowReading(table.value, options);
  const problems: CsvProblem[] = [];
  const read: ReadRow[] = [];
  for (const [index, row] of table.value.rows.entries()) {
    if (index % PROGRESS_STEP === 0) options.onProgress?.(index, table.value.rows.length);
    const item = readRow(row, reading);
    if (item.ok) read.push(item.value);
    else problems.push(item.problem);
  }
  const rows = withoutRepeated(identified(withCopiesApart(read)), (problem) => problems.push(problem));
  problems.push(...rows.flatMap((row) => row.problems));
  problems.sort((one, other) => one.row - other.row);
  return ok({
    name: null,
    items: tiedToSeries(rows),
    told: new Map(rows.map(({ item, told }) => [item.id, told])),
    references: mergeReferences(rows.map(({ references }) => references)),
    problems: problems.slice(0, MOST_TOLD),
    untoldProblems: Math.max(0, problems.length - MOST_TOLD),
  });
}

/** How the rows of a table are read in a manner: for a whole file, or for a glance at some rows. */
export function rowReading(
  { head, rows }: Pick<CsvTable, 'head' | 'rows'>,
  { mapping, order, kind, newId, now, defaultZone, calendarId }: ReadCsvOptions,
): RowReading {
  const columnOf = new Map<CsvTarget, number>();
  for (const [column, target] of mapping.entries())
    if (target !== null && !columnOf.has(target)) columnOf.set(target, column);
  const hasTimes = tellTimes(rows, columnOf.get('start'));
  return { kind, columnOf, head, order, zone: defaultZone, hasTimes, newId, now, calendarId };
}

function tellTimes(rows: readonly CsvRow[], column: number | undefined): boolean {
  if (column === undefined) return false;
  return rows.some(({ cells }) => {
    const date = readDate(cells[column] ?? '', 'day-first');
    return typeof date === 'object' && date.rest !== '' && readClock(date.rest)?.start !== 0;
  });
}

/** Whoever copies a row in a spreadsheet and changes it means another item: the first one keeps the identity. */
function withCopiesApart(rows: readonly ReadRow[]): readonly ReadRow[] {
  const cellsOf = new Map<string, string>();
  return rows.map((row) => {
    if (row.identity === null) return row;
    const [key, cells] = [exchangeKey(row.item), JSON.stringify(row.cells)];
    const first = cellsOf.get(key) ?? cells;
    cellsOf.set(key, first);
    return first === cells
      ? row
      : { ...row, identity: null, item: { ...row.item, originalStart: null, seriesId: null } };
  });
}

/** Every row under a UID. */
function identified(rows: readonly ReadRow[]): readonly ReadRow[] {
  const unnamed = rows.filter(({ identity }) => identity === null);
  const uids = contentIdentities(unnamed);
  const uidOf = new Map(unnamed.map(({ row }, at) => [row, uids[at]!]));
  return rows.map((row) => ({ ...row, item: { ...row.item, uid: uidOf.get(row.row) ?? row.item.uid } }));
}

/** Of rows with one identity the first stays. */
function withoutRepeated(rows: readonly ReadRow[], tell: (problem: CsvProblem) => void): readonly ReadRow[] {
  const seen = new Set<string>();
  return rows.filter(({ row, item, cells }) => {
    const key = exchangeKey(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (isRepeated) tell({ row, column: null, what: 'same-row', text: wordsOf(cells), title: item.title || null });
    return !isRepeated;
  });
}

/** Changed dates under the series that they belong to, where the table has it. */
function tiedToSeries(rows: readonly ReadRow[]): readonly Item[] {
  const seriesId = new Map(
    rows.flatMap(({ item }) => (item.originalStart === null ? [[item.uid, item.id] as const] : [])),
  );
  return rows.map(({ item }) =>
    item.originalStart === null ? item : { ...item, seriesId: seriesId.get(item.uid) ?? null },
  );
}
