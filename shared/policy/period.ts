import { weekColumn } from '#shared/plan/year-layout';
import type { Rule } from '#shared/records/rule';
import type { Settings } from '#shared/records/settings';
import type { DayWindow } from '#shared/recurrence/day-window';
import {
  dateFromParts,
  dateOfDay,
  dayNumber,
  monthOf,
  yearOf,
  type DayNumber,
  type PlainDate,
} from '#shared/time/plain-date';

/** The day that weeks begin on, and the month that quarters are counted from. */
export type PeriodStarts = Pick<Settings, 'weekStart' | 'yearStart'>;

export type PeriodLength = 'day' | 'week' | 'month' | 'quarter';

const MONTHS_IN_QUARTER = 3;

/** The day, week, month or quarter that a day lies in. */
export function periodAround(day: DayNumber, length: PeriodLength, starts: PeriodStarts): DayWindow {
  switch (length) {
    case 'day':
      return { first: day, last: day };
    case 'week': {
      const first = day - weekColumn(day, starts.weekStart);
      return { first, last: first + 6 };
    }
    case 'month':
      return monthsAround(dateOfDay(day), 1, starts);
    case 'quarter':
      return monthsAround(dateOfDay(day), MONTHS_IN_QUARTER, starts);
  }
}

/** The periods that begin on the days of a window, in their order. */
export function periodsBeginningIn(window: DayWindow, length: PeriodLength, starts: PeriodStarts): DayWindow[] {
  const periods: DayWindow[] = [];
  let period = periodAround(window.first, length, starts);
  if (period.first < window.first) period = periodAround(period.last + 1, length, starts);
  while (period.first <= window.last) {
    periods.push(period);
    period = periodAround(period.last + 1, length, starts);
  }
  return periods;
}

/** The part of some days on which a rule holds; null where it does not hold at all. */
export function heldDays({ from, until }: Pick<Rule, 'from' | 'until'>, days: DayWindow): DayWindow | null {
  const first = from === null ? days.first : Math.max(days.first, dayNumber(from));
  const last = until === null ? days.last : Math.min(days.last, dayNumber(until));
  return first <= last ? { first, last } : null;
}

/** A least number for a part of a period: as much of it as there are days, rounded down. */
export function minFor(min: number, part: DayWindow, whole: DayWindow): number {
  return Math.floor((min * lengthOf(part)) / lengthOf(whole));
}

/** A greatest number for a part of a period: as much of it as there are days, rounded up. */
export function maxFor(max: number, part: DayWindow, whole: DayWindow): number {
  return Math.ceil((max * lengthOf(part)) / lengthOf(whole));
}

function lengthOf({ first, last }: DayWindow): number {
  return last - first + 1;
}

function monthsAround(date: PlainDate, count: number, { yearStart }: PeriodStarts): DayWindow {
  const month = monthOf(date) - ((monthOf(date) - yearStart + 12) % count);
  const first = dayNumber(dateFromParts(yearOf(date), month, 1));
  return { first, last: dayNumber(dateFromParts(yearOf(date), month + count, 1)) - 1 };
}
