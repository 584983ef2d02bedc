/** Something of a table that does not come through as it stands there, and where it stands. */
export interface CsvProblem {
  /** The row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** What the column is called, when one cell is to blame. */
  readonly column: string | null;
  readonly what: CsvProblemCode;
  /** The text that it is about, shortened. */
  readonly text: string;
  /** The title of the item that the row tells, when it has one. */
  readonly title: string | null;
}

export const CSV_PROBLEM_CODES = [
  /** A quotation mark that is never closed. */
  'unclosed-quote',
  /** More cells than there are columns: some text holds the separator. */
  'too-many-cells',
  /** Neither a title nor a date. */
  'nothing-told',
  /** A date that cannot be read, or does not exist. */
  'unreadable-date',
  /** A date without its year. */
  'no-year',
  'unreadable-time',
  /** A time, or an end, without the date that it belongs to. */
  'no-date',
  'end-before-start',
  /** Every cell says what an earlier row says. */
  'same-row',
  /** A word or number that its field does not take. The item comes without it. */
  'unreadable-cell',
  /** A field that items of this kind do not have. The item comes without it. */
  'not-of-this-kind',
  /** Letters that are no text. The rest is kept. */
  'unreadable-letters',
] as const;
export type CsvProblemCode = (typeof CSV_PROBLEM_CODES)[number];

const ONLY_A_DETAIL: ReadonlySet<CsvProblemCode> = new Set([
  'unreadable-cell',
  'not-of-this-kind',
  'unreadable-letters',
]);

/** Did the whole row stay behind, or only a detail of it? */
export function leavesRowOut({ what }: CsvProblem): boolean {
  return !ONLY_A_DETAIL.has(what);
}

const EXCERPT = 120;

/** The beginning of a text, as problems quote it. */
export function excerptOf(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** What stands in a row, as problems quote it. */
export function wordsOf(cells: readonly string[]): string {
  return excerptOf(cells.filter((cell) => cell !== '').join(' · '));
}

/** Why a table is not read at all. */
export type CsvFileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** Octets that are no text, or text without rows and columns. */
  | { readonly kind: 'not-a-table' }
  /** A head, and nothing under it. */
  | { readonly kind: 'no-rows' };
