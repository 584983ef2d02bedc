import { involvedPeople } from '#shared/people/involved-people';
import type { Occurrence } from '#shared/plan/occurrence';
import { statusOf } from '#shared/records/status';
import { weekdayOf, type DayNumber } from '#shared/time/plain-date';

const DAYS_PER_WEEK = 7;

export interface WeekLoad {
  readonly firstDay: DayNumber;
  /** How many items of theirs touch the week. */
  readonly items: number;
}

/**
 * How much somebody has in each of `weeks` weeks from the one that holds `day`. Ideas and what is cancelled take nobody's
 * time; what lasts over several weeks is counted in each of them.
 */
export function weeklyLoad(
  personId: string,
  occurrences: readonly Occurrence[],
  {
    day,
    weeks,
    weekStart,
  }: { readonly day: DayNumber; readonly weeks: number; readonly weekStart: 'monday' | 'sunday' },
): readonly WeekLoad[] {
  const first = firstDayOfWeek(day, weekStart);
  const counts = Array.from({ length: weeks }, () => 0);
  for (const { item, span } of occurrences) {
    const status = statusOf(item);
    if (status === 'idea' || status === 'cancelled' || !involvedPeople(item).has(personId)) continue;
    const from = Math.max(0, Math.floor((span.firstDay - first) / DAYS_PER_WEEK));
    const to = Math.min(weeks - 1, Math.floor((span.lastDay - first) / DAYS_PER_WEEK));
    for (let week = from; week <= to; week += 1) counts[week]! += 1;
  }
  return counts.map((items, week) => ({ firstDay: first + week * DAYS_PER_WEEK, items }));
}

function firstDayOfWeek(day: DayNumber, weekStart: 'monday' | 'sunday'): DayNumber {
  return weekStart === 'monday' ? day - weekdayOf(day) + 1 : day - (weekdayOf(day) % DAYS_PER_WEEK);
}
