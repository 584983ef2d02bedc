import { useTranslate } from '../../../state/use-translate';

const LETTERS = 26;

/** What a column is called: by the head of the table, or as spreadsheets call it, by its letter. */
export function useColumnName(head: readonly string[]): (column: number) => string {
  const t = useTranslate();
  return (column) => head[column] || t('table.column-letter', { letter: letterOf(column) });
}

function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : letterOf(Math.floor(column / LETTERS) - 1) + last;
}
