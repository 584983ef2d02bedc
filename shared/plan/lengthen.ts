import type { Schedule } from '#shared/records/schedule';
import { addDays } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** The schedule with its end moved by days; an end before the start is left for `checkSchedule` to refuse. */
export function lengthen(schedule: Schedule, days: number): Schedule {
  return schedule.kind === 'all-day'
    ? { ...schedule, last: addDays(schedule.last, days) }
    : { ...schedule, minutes: schedule.minutes + days * MINUTES_PER_DAY };
}
