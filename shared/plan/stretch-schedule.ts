import { lengthen } from '#shared/plan/lengthen';
import { shiftSchedule } from '#shared/plan/occurrence';
import type { Schedule } from '#shared/records/schedule';

/** An end of a bar that a person takes hold of. */
export type SpanEdge = 'start' | 'end';

/** The schedule with one of its ends moved by days; the other end stays. */
export function stretchSchedule(schedule: Schedule, edge: SpanEdge, days: number): Schedule {
  return edge === 'end' ? lengthen(schedule, days) : lengthen(shiftSchedule(schedule, days, 0), -days);
}
