import type { ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { fromWallMinutes, type PlainDateTime } from '#shared/time/plain-date-time';

// FullCalendar's dates are read as what the clocks on the wall show, coded as UTC: neither its zone nor the machine's can move them.

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** The day of one of FullCalendar's dates. */
export function dayOfDate(date: Date): DayNumber {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The wall time of one of FullCalendar's dates. */
export function wallOfDate(date: Date): PlainDateTime {
  return fromWallMinutes(date.getTime() / MS_PER_MINUTE);
}

/** The days that an event takes in FullCalendar now, which counts its end exclusively. */
export function daysOfEvent({ start, end }: { readonly start: Date | null; readonly end: Date | null }): ShownDays {
  const first = dayOfDate(start!);
  return { first, last: end ? dayOfDate(end) - 1 : first };
}
