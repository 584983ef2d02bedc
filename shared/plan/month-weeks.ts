import type { ShownDays } from '#shared/plan/shown-days';
import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import { dateFromParts, dayNumber, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';

/** The whole weeks that hold the month of `date`: four to six. */
export function monthWeeks(date: PlainDate, weekStart: WeekStart): ShownDays & { readonly weeks: number } {
  const first = dayNumber(dateFromParts(yearOf(date), monthOf(date), 1));
  const last = dayNumber(dateFromParts(yearOf(date), monthOf(date) + 1, 1)) - 1;
  const firstShown = first - weekColumn(first, weekStart);
  const lastShown = last + 6 - weekColumn(last, weekStart);
  return { first: firstShown, last: lastShown, weeks: (lastShown - firstShown + 1) / 7 };
}
