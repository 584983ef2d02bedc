import { readFileSync } from 'node:fs';
import { orderOfTable } from '#shared/exchange/csv/day-order';
import { readCsv, type CsvFile, type ReadCsvOptions } from '#shared/exchange/csv/read-csv';
import { likelyKind } from '#shared/exchange/csv/row-kind';
import { surveyTable, type TableSurvey } from '#shared/exchange/csv/survey-table';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import { countingIds } from './read-written';
import { valueOf } from './value-of';

/** The octets of a table of `test/fixtures/csv`. */
export function tableFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url)));
}

/** Looks at a table; throws when it is refused. */
export function surveyed(bytes: Uint8Array): TableSurvey {
  return valueOf(surveyTable(bytes));
}

/** Reads a table as the tests' plan in Moscow would, by what its head says unless told otherwise; throws when it is refused. */
export function readTableFile(content: Uint8Array | string, given: Partial<ReadCsvOptions> = {}): CsvFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { guess, orders } = surveyed(bytes);
  const told = orderOfTable(orders, guess.mapping);
  const order = told.kind === 'proven' ? told.order : 'day-first';
  const [now, defaultZone] = [Date.UTC(2027, 0, 15), 'Europe/Moscow'];
  const kind = likelyKind(guess.mapping);
  const options = {
    mapping: guess.mapping,
    order,
    kind,
    newId: countingIds(),
    now,
    defaultZone,
    calendarId: 'calendar',
  };
  return valueOf(readCsv(bytes, { ...options, ...given }));
}

/** What each column of a table is guessed to tell. */
export function guessed(bytes: Uint8Array): Readonly<Record<string, CsvTarget | null>> {
  const { head, guess } = surveyed(bytes);
  return Object.fromEntries(head.map((name, column) => [name, guess.mapping[column] ?? null]));
}
