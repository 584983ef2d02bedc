import type { ShownDays } from '#shared/plan/shown-days';
import type { ElementSize } from '../../../ui/use-element-size';

/** The parts of the month in pixels, as its style sheet sets them. */
const HEAD = 27;
const BORDER = 1;
const DAY_TOP = 26;
const DAY_FOOT = 3;
const ITEM_MARGINS = 8;
/** A line of an item, and what is between two of them. */
const LANE = 22;
/** Under this height bars would leave a day little to show of its own: whatever takes one line is set tighter. */
const TIGHT_UNDER = 92;
const TIGHT_LANE = 18;
const TIGHT_SAVES = 2;

/** What a day cell has for its items, in pixels. */
export interface DayRoom extends ElementSize {
  /** What one line takes of the height. */
  readonly lane: number;
  readonly isTight: boolean;
}

/** The room of a day in a month of this size. */
export function dayRoom({ width, height }: ElementSize, { weeks }: ShownDays & { readonly weeks: number }): DayRoom {
  const whole = (height - HEAD) / weeks - BORDER - DAY_TOP - DAY_FOOT;
  const isTight = whole < TIGHT_UNDER;
  return {
    width: width / 7 - BORDER - ITEM_MARGINS,
    height: isTight ? whole + TIGHT_SAVES : whole,
    lane: isTight ? TIGHT_LANE : LANE,
    isTight,
  };
}
