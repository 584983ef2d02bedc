import { lengthen } from '#shared/plan/lengthen';
import { endOf, startDate, withEnd, withStartDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { addDays } from '#shared/time/plain-date';

/** An end of a bar that a person takes hold of. */
export type SpanEdge = 'start' | 'end';

/** The schedule with one of its ends moved by days; the other end stays. */
export function stretchSchedule(schedule: Schedule, edge: SpanEdge, days: number): Schedule {
  if (edge === 'end') return lengthen(schedule, days);
  const first = addDays(startDate(schedule), days);
  return schedule.kind === 'all-day'
    ? { ...schedule, first }
    : withEnd(withStartDate(schedule, first), endOf(schedule));
}
