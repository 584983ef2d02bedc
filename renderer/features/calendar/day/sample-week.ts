import type { WeekStart } from '#shared/plan/year-layout';
import { dayNumber, plainDate, type DayNumber } from '#shared/time/plain-date';

const A_MONDAY = dayNumber(plainDate('2027-03-01'));

/** A day of every weekday, to be named, beginning with the first of the week. */
export function sampleWeek(weekStart: WeekStart): DayNumber[] {
  const first = weekStart === 'monday' ? A_MONDAY : A_MONDAY - 1;
  return Array.from({ length: 7 }, (_, index) => first + index);
}
