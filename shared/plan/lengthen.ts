import { endOf, withEndDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { addDays } from '#shared/time/plain-date';
import { dateOf } from '#shared/time/plain-date-time';

/**
 * The schedule with its end moved by days on its own wall: the clocks show the same time there, also when they were
 * changed in between. An end before the start is left for `checkSchedule` to refuse.
 */
export function lengthen(schedule: Schedule, days: number): Schedule {
  const last = schedule.kind === 'all-day' ? schedule.last : dateOf(endOf(schedule));
  return withEndDate(schedule, addDays(last, days));
}
