// Blanks before it count too: who reads the cell may leave them out.
const RISKY = /^[\s']*[=+\-@\t\r]/;
const GUARDED = /^'[\s']*[=+\-@\t\r]/;
const NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** A spreadsheet runs a cell that begins like a formula: an apostrophe before it makes it text. A number stays one. */
export function guardCell(text: string): string {
  return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The reverse of `guardCell`. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
