import {
  addMonths,
  dateFromParts,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  monthOf,
  yearOf,
  type DayNumber,
} from '#shared/time/plain-date';

/** The stretch of days that a roadmap shows. Both may have fractions of a day: they say where to draw, never when. */
export interface RoadmapWindow {
  /** Days since 1970-01-01, up to the left edge. */
  readonly from: number;
  readonly days: number;
}

/** The whole periods that a roadmap shows, in months. */
export const ZOOM_MONTHS = [24, 12, 6, 3, 1] as const;
export type ZoomMonths = (typeof ZOOM_MONTHS)[number];

/** A February, and two years of which one is a leap year. */
const FEWEST_DAYS = 28;
const MOST_DAYS = 731;
/** A fitted plan stands clear of both edges, by this part of its length. */
const FIT_MARGIN = 0.03;
/** Before and after a window, in its lengths. */
const MARGIN = 0.5;
/** Dates have four digits of a year; no window and no step from one leads beyond. */
const FIRST_DAY = dayNumber(dateFromParts(10, 1, 1));
const LAST_DAY = dayNumber(dateFromParts(9990, 1, 1));

/** The window within what can be shown: one month to two years, in years of four digits. */
export function withinLimits({ from, days }: RoadmapWindow): RoadmapWindow {
  return { from: between(from, FIRST_DAY, LAST_DAY), days: between(days, FEWEST_DAYS, MOST_DAYS) };
}

/** The window with `factor` times as many days, while the day `anchor` stays where it is. Zooming back by `1 / factor` gives the same. */
export function zoom(window: RoadmapWindow, factor: number, anchor: number): RoadmapWindow {
  const days = between(window.days * factor, FEWEST_DAYS, MOST_DAYS);
  return withinLimits({ from: anchor - ((anchor - window.from) * days) / window.days, days });
}

/** The window `days` later. */
export function pan({ from, days: length }: RoadmapWindow, days: number): RoadmapWindow {
  return withinLimits({ from: from + days, days: length });
}

/**
 * The period of so many months that holds `day`. Half years and quarters are those of fiscal years, which begin with the
 * month `yearStart` (1 to 12); years are calendar years, and two of them begin with that of `day`.
 */
export function periodWindow(months: ZoomMonths, day: DayNumber, yearStart: number): RoadmapWindow {
  const date = dateOfDay(between(day, FIRST_DAY, LAST_DAY));
  const begin = months < 12 ? yearStart : 1;
  const monthsIn = ((monthOf(date) - begin + 12) % 12) % Math.min(months, 12);
  return monthsFrom(dayNumber(dateFromParts(yearOf(date), monthOf(date) - monthsIn, 1)), months);
}

/** Of how many months the window is a whole period; null where it lies freely. */
export function periodOfWindow(window: RoadmapWindow, yearStart: number): ZoomMonths | null {
  const { from } = window;
  if (!Number.isInteger(from)) return null;
  return ZOOM_MONTHS.find((months) => sameWindow(periodWindow(months, from, yearStart), window)) ?? null;
}

/** The window one length later (1) or earlier (-1): whole periods by whole months. */
export function stepWindow(window: RoadmapWindow, direction: 1 | -1): RoadmapWindow {
  const months = wholeMonths(window);
  if (months === null) return pan(window, direction * window.days);
  const first = dayNumber(addMonths(dateOfDay(window.from), direction * months));
  return withinLimits(monthsFrom(first, months));
}

/** The window moved so that `day` stands in its middle; a whole period becomes the one that holds the day. */
export function windowAround(window: RoadmapWindow, day: DayNumber, yearStart: number): RoadmapWindow {
  const period = periodOfWindow(window, yearStart);
  return withinLimits(period ? periodWindow(period, day, yearStart) : { ...window, from: day + 0.5 - window.days / 2 });
}

/** All of the days between, with a margin; of a plan that is longer than can be shown, the part around `today`. */
export function fitWindow(first: DayNumber, last: DayNumber, today: DayNumber): RoadmapWindow {
  const margin = (last + 1 - first) * FIT_MARGIN;
  const whole = { from: first - margin, days: last + 1 - first + 2 * margin };
  if (whole.days > MOST_DAYS) {
    const latest = whole.from + whole.days - MOST_DAYS;
    return withinLimits({ from: between(today - MOST_DAYS / 2, whole.from, latest), days: MOST_DAYS });
  }
  const days = Math.max(whole.days, FEWEST_DAYS);
  return withinLimits({ from: whole.from - (days - whole.days) / 2, days });
}

/** The window with half of it before and after, for a pan that begins there. */
export function marginWindow({ from, days }: RoadmapWindow): RoadmapWindow {
  return { from: from - days * MARGIN, days: days * (1 + 2 * MARGIN) };
}

/** Are all days of `inner` among those of `outer`? */
export function holdsWindow(outer: RoadmapWindow, inner: RoadmapWindow): boolean {
  return outer.from <= inner.from && outer.from + outer.days >= inner.from + inner.days;
}

/** The days of which any part is shown, both inclusive. */
export function daysOfWindow({ from, days }: RoadmapWindow): { readonly first: DayNumber; readonly last: DayNumber } {
  return { first: Math.floor(from), last: Math.ceil(from + days) - 1 };
}

function monthsFrom(from: DayNumber, months: number): RoadmapWindow {
  return { from, days: dayNumber(addMonths(dateOfDay(from), months)) - from };
}

/** How many whole months the window shows from the first of one; null where it begins or ends within a month. */
function wholeMonths(window: RoadmapWindow): number | null {
  if (!Number.isInteger(window.from) || dayOfMonth(dateOfDay(window.from)) !== 1) return null;
  const months = Math.round((window.days * 12) / 365.25);
  return sameWindow(monthsFrom(window.from, months), window) ? months : null;
}

function sameWindow(one: RoadmapWindow, other: RoadmapWindow): boolean {
  return one.from === other.from && one.days === other.days;
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
