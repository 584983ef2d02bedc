import { parseRows, SEPARATORS, type CsvRow, type Separator } from '#shared/exchange/csv/parse-rows';

/** So much of the beginning is looked at, in characters. */
const LOOKED_AT = 20_000;

/** Excel's own word on what separates the cells of a file, as its first line. */
const EXCELS_LINE = /^sep=([,;\t])\r?\n/i;

/** A table's text without Excel's line, and what separates its cells. */
export interface SeparatedText {
  readonly separator: Separator;
  readonly text: string;
}

/** Finds what separates the cells: what Excel says, or else what cuts most rows into the same number of cells, and into the most. */
export function guessSeparator(text: string): SeparatedText {
  const said = EXCELS_LINE.exec(text);
  if (said) return { separator: said[1] as Separator, text: text.slice(said[0].length) };
  const beginning = text.slice(0, LOOKED_AT);
  const scored = SEPARATORS.map((separator) => ({ separator, score: evenness(parseRows(beginning, separator)) }));
  return { separator: scored.reduce((best, each) => (each.score > best.score ? each : best)).separator, text };
}

/** How many cells stand in rows of the commonest width; a single column says nothing. */
function evenness(rows: readonly CsvRow[]): number {
  const rowsOfWidth = new Map<number, number>();
  for (const { cells } of rows)
    if (cells.length > 1) rowsOfWidth.set(cells.length, (rowsOfWidth.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...[...rowsOfWidth].map(([width, count]) => width * count));
}
