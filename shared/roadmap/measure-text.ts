/** The width of a text of one line, in the unit of the layout. Who draws knows the typeface. */
export type MeasureText = (text: string, size: number, weight: number) => number;

export const LABEL_WEIGHT = 480;
export const TRACK_WEIGHT = 600;
export const SMALL_WEIGHT = 420;
export const SLIP_WEIGHT = 560;

const FEWEST_LETTERS = 2;

/** The text, or as much of its beginning with `…` as `room` holds; empty where that is not even two letters. */
export function cutText(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (widthOf(shortened(letters, middle)) <= room) fits = middle;
    else fails = middle;
  }
  return fits < FEWEST_LETTERS ? '' : shortened(letters, fits);
}

function shortened(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
