/** What stands between the cells of a row. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A row of a table, numbered from 1 as a spreadsheet numbers it: blank rows count, line breaks within a cell do not. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark was opened in it and never closed: its first line is all that is sure to belong to it. */
  readonly isUnclosed: boolean;
}

const QUOTE = '"';

/**
 * Takes the text of a table apart (RFC 4180), tolerantly: any line breaks, a quotation mark within a cell stands for
 * itself, and text behind a closing one belongs to its cell. One that is never closed costs its own line, not the rest
 * of the file.
 */
export function parseRows(text: string, separator: Separator): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length;) {
    const whole = parseRow(text, at, separator, true);
    const read = whole ?? parseRow(text, at, separator, false)!;
    rows.push({ row: rows.length + 1, cells: read.cells, isUnclosed: whole === null });
    at = read.end;
  }
  return rows;
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
}

/** The row that begins at `start`; null when it has quotation marks (that count) of which one is never closed. */
function parseRow(text: string, start: number, separator: Separator, quotesCount: boolean): ReadRow | null {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    let cell = '';
    if (quotesCount && text[at] === QUOTE) {
      const closing = closingQuote(text, at + 1);
      if (closing === -1) return null;
      cell = text.slice(at + 1, closing).replaceAll('""', QUOTE);
      at = closing + 1;
    }
    const end = endOfCell(text, at, separator);
    cells.push(cell + text.slice(at, end));
    at = end;
    if (text[at] !== separator) return { cells, end: afterBreak(text, at) };
  }
}

/** The quotation mark that closes: two of them stand for one of the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2))
    if (text[at + 1] !== QUOTE) return at;
  return -1;
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
