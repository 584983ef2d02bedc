import { assertNever } from '#shared/kernel/assert-never';
import { WEEKDAYS, type NthWeekday } from '#shared/recurrence/rule-pattern';
import type { SimpleRhythm } from '#shared/recurrence/simple-rule';
import {
  dateOfDay,
  dayOfMonth,
  daysInMonth,
  monthOf,
  weekdayOf,
  yearOf,
  type DayNumber,
} from '#shared/time/plain-date';

/** The 29th of February comes after eight years at the latest; "the fifth Monday of February" after forty. */
const FURTHEST_DAYS = 41 * 366;

/**
 * The first day from `day` on that the rhythm falls on, where a series with that rhythm begins; null when there is none
 * (the 31st of April).
 */
export function firstFitting(rhythm: SimpleRhythm, day: DayNumber): DayNumber | null {
  for (let at = day; at < day + FURTHEST_DAYS; at++) if (fits(rhythm, at)) return at;
  return null;
}

function fits(rhythm: SimpleRhythm, day: DayNumber): boolean {
  const date = dateOfDay(day);
  switch (rhythm.kind) {
    case 'days':
      return true;
    case 'weekdays':
      return rhythm.weekdays.includes(WEEKDAYS[weekdayOf(day) - 1]!);
    case 'month-date':
      return dayOfMonth(date) === (rhythm.date === -1 ? daysInMonth(yearOf(date), monthOf(date)) : rhythm.date);
    case 'month-weekday':
      return isNthWeekday(rhythm.on, day);
    case 'year-date':
      return monthOf(date) === rhythm.month && dayOfMonth(date) === rhythm.date;
    case 'year-weekday':
      return monthOf(date) === rhythm.month && isNthWeekday(rhythm.on, day);
    default:
      return assertNever(rhythm);
  }
}

function isNthWeekday({ nth, weekday }: NthWeekday, day: DayNumber): boolean {
  if (weekday !== WEEKDAYS[weekdayOf(day) - 1]) return false;
  const date = dateOfDay(day);
  const before = nth > 0 ? dayOfMonth(date) - 1 : daysInMonth(yearOf(date), monthOf(date)) - dayOfMonth(date);
  return Math.floor(before / 7) === Math.abs(nth) - 1;
}
