import { z } from 'zod';
import { plainDate, plainDateTime, zone } from '#shared/records/fields';

/** Whole days, `last` inclusive (iCalendar and the views count exclusively). They float: the same dates in every zone. */
const allDaySchedule = z.object({ kind: z.literal('all-day'), first: plainDate, last: plainDate });

/** A wall time in a zone and elapsed minutes: across a change of clocks the length holds, not the end's wall time. */
const timedSchedule = z.object({
  kind: z.literal('timed'),
  start: plainDateTime,
  zone,
  minutes: z.number().int().nonnegative(),
});

export const scheduleSchema = z.discriminatedUnion('kind', [allDaySchedule, timedSchedule]);
export type AllDaySchedule = z.infer<typeof allDaySchedule>;
export type TimedSchedule = z.infer<typeof timedSchedule>;
export type Schedule = z.infer<typeof scheduleSchema>;
