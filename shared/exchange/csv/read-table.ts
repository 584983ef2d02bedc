import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import type { CsvFileProblem } from '#shared/exchange/csv/csv-problem';
import { guessSeparator } from '#shared/exchange/csv/guess-separator';
import { parseRows, type CsvRow, type Separator } from '#shared/exchange/csv/parse-rows';
import { isDateLike } from '#shared/exchange/csv/read-date';
import { decodeText } from '#shared/exchange/ical/decode-text';
import { fail, ok, type Result } from '#shared/kernel/result';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}

/** A table as it stands in a file. */
export interface CsvTable {
  readonly separator: Separator;
  /** The names of the columns; empty ones where the table has no head. */
  readonly head: readonly string[];
  /** What stands under the head; blank rows are left out, and no cell has spaces around it. */
  readonly rows: readonly CsvRow[];
}

/** How archives begin, and spreadsheets, which are archives; and how Excel's files of old do. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** A title, a blank row: so many rows may stand over the head. */
const MOST_ROWS_ABOVE = 10;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F]/;

/** Reads a table from the octets of a file, whatever its letters, separators and line breaks. */
export function readTable(bytes: Uint8Array): Result<CsvTable, CsvFileProblem> {
  if (bytes.length > FILE_SIZE_LIMIT) return fail({ kind: 'too-large', size: bytes.length, limit: FILE_SIZE_LIMIT });
  if (BINARY.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)))
    return fail({ kind: 'not-a-table' });
  const content = textOf(bytes);
  if (content.trim() === '') return fail({ kind: 'empty' });
  if (NO_TEXT.test(content.slice(0, 4_000))) return fail({ kind: 'not-a-table' });

  const { separator, text } = guessSeparator(content);
  const filled = parseRows(text, separator)
    .map((row) => ({ ...row, cells: row.cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = commonWidth(filled);
  const headAt = filled
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex(({ cells }) => width === 1 || cells.filter((cell) => cell !== '').length > 1);
  if (headAt === -1) return fail({ kind: 'not-a-table' });
  const first = filled[headAt]!;
  if (first.cells.some(isDateLike)) {
    const head = first.cells.map(() => '');
    return ok({ separator, head, rows: filled.slice(headAt) });
  }
  const rows = filled.slice(headAt + 1);
  return rows.length === 0 ? fail({ kind: 'no-rows' }) : ok({ separator, head: withoutEmptyEnd(first.cells), rows });
}

/** UTF-16 says so by its mark, or by the zeros beside the letters of its separators. */
function textOf(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, 400);
  const zeros = (parity: number) => beginning.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeText(bytes.subarray(3)).text;
  if ((first === 0xff && second === 0xfe) || zeros(1) > zeros(0) + 4) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || zeros(0) > zeros(1) + 4) return new TextDecoder('utf-16be').decode(bytes);
  return decodeText(bytes).text;
}

function commonWidth(rows: readonly CsvRow[]): number {
  return Math.max(0, ...rows.slice(0, 50).map(({ cells }) => withoutEmptyEnd(cells).length));
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
