import { guardCell } from '#shared/exchange/csv/guard-cell';
import type { Separator } from '#shared/exchange/csv/parse-rows';

/**
 * By its mark Excel knows the letters for UTF-8. A first line `sep=;` would tell it the separator as well, but it makes
 * Excel overlook the mark, and other programs take it for a row.
 */
const MARK = '\uFEFF';
const LINE_BREAK = '\r\n';

/** Rows of cells as a table (RFC 4180) that spreadsheets open right, and take no cell of for a formula. */
export function csvText(rows: readonly (readonly string[])[], separator: Separator): string {
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(guardCell(cell), separator)).join(separator);
  return MARK + [...rows.map(line), ''].join(LINE_BREAK);
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
