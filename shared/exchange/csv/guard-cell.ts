// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const RISKY = /^'*[=+\-@\t\r]/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const GUARDED = /^'+[=+\-@\t\r]/;
const NUMBER = /^-\d+(?:[.,]\d+)?$/;

/** A spreadsheet runs a cell that begins like a formula: an apostrophe before it makes it text. A number stays one. */
export function guardCell(text: string): string {
  return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The reverse of `guardCell`. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
