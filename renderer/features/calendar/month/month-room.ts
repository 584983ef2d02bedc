import type { ShownDays } from '#shared/plan/shown-days';
import type { ElementSize } from '../use-element-size';

/** The parts of the month in pixels, as its style sheet sets them. */
const HEAD = 27;
const BORDER = 1;
const DAY_TOP = 26;
const DAY_FOOT = 3;
const ITEM_MARGINS = 8;
/** A line of an item, and what is between two of them. */
export const LANE = 22;

/** What a day cell has for its items, in pixels, in a month of this size. */
export function dayRoom(
  { width, height }: ElementSize,
  { weeks }: ShownDays & { readonly weeks: number },
): ElementSize {
  return {
    width: width / 7 - BORDER - ITEM_MARGINS,
    height: (height - HEAD) / weeks - BORDER - DAY_TOP - DAY_FOOT,
  };
}
