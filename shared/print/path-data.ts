/**
 * The `d` of an SVG path: its letters as they stand, its numbers to a thousandth of a millimetre, which is finer than any
 * printer and short in the file.
 */
export function pathData(letters: TemplateStringsArray, ...numbers: readonly number[]): string {
  return letters.reduce((path, part, at) => `${path}${thousandths(numbers[at - 1]!)}${part}`);
}

/** A length to a thousandth. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
