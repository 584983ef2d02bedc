const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'x', 'х', '+', '✓', 'on', 'истина', 'да', 'вкл']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', '', '-', 'off', 'ложь', 'нет', 'выкл']);

/** Reads `True`, `да`, `ИСТИНА`, `x` and their opposites; an empty cell is no. Null when it is neither. */
export function readYesNo(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
