import type { CsvFileProblem } from '#shared/exchange/csv/csv-problem';
import { ordersTold, type ToldOrder } from '#shared/exchange/csv/day-order';
import { guessMapping, headSignature, type GuessedMapping } from '#shared/exchange/csv/guess-mapping';
import type { CsvRow } from '#shared/exchange/csv/parse-rows';
import { readTable, type CsvTable } from '#shared/exchange/csv/read-table';
import { ok, type Result } from '#shared/kernel/result';

/** What a table is like, before it is said what its columns tell. */
export interface TableSurvey extends Pick<CsvTable, 'head'> {
  /** Null for a table without a head: nothing tells it from others. */
  readonly signature: string | null;
  readonly rowCount: number;
  /** Some values of each column, none twice. */
  readonly values: readonly (readonly string[])[];
  /** Rows to show how they would be read. */
  readonly sample: readonly CsvRow[];
  /** By column. */
  readonly orders: readonly ToldOrder[];
  readonly guess: GuessedMapping;
}

const SHOWN_VALUES = 3;
const SHOWN_ROWS = 3;
const LOOKED_AT = 500;

/** Looks at a table as a person would who is asked what its columns tell. */
export function surveyTable(bytes: Uint8Array): Result<TableSurvey, CsvFileProblem> {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const { head, rows } = table.value;
  const beginning = rows.slice(0, LOOKED_AT);
  return ok({
    head,
    signature: head.some((name) => name !== '') ? headSignature(head) : null,
    rowCount: rows.length,
    values: head.map((_, column) => valuesOf(beginning, column)),
    sample: rows.slice(0, SHOWN_ROWS),
    orders: ordersTold(head, rows),
    guess: guessMapping(head),
  });
}

function valuesOf(rows: readonly CsvRow[], column: number): readonly string[] {
  const values = new Set(rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''));
  return [...values].slice(0, SHOWN_VALUES);
}
