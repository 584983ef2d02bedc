import type { AllDaySchedule } from '#shared/records/schedule';
import type { SpanEdge } from '#shared/plan/stretch-schedule';
import type { PlainDate } from '#shared/time/plain-date';

/** Days with one end put elsewhere, and whether both had to change places for it. */
export interface SetEnd {
  readonly schedule: AllDaySchedule;
  readonly swapped: boolean;
}

/** Puts one end of whole days to another date; where it would pass the other end, the two change places. */
export function withEndAt({ first, last }: AllDaySchedule, edge: SpanEdge, date: PlainDate): SetEnd {
  const [start, end] = edge === 'start' ? [date, last] : [first, date];
  const swapped = end < start;
  return { schedule: { kind: 'all-day', first: swapped ? end : start, last: swapped ? start : end }, swapped };
}
