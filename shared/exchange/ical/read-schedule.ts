import type { Duration } from '#shared/exchange/ical/read-duration';
import { instantOf, type ReadTime } from '#shared/exchange/ical/read-time';
import type { Schedule } from '#shared/records/schedule';
import { addDays, type PlainDate } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, dateOf, fromWallMinutes, minuteOf, wallMinutes } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;

/** The schedule of an event, and whether its end had to be left out because it lies before the start. */
export interface ReadSchedule {
  readonly schedule: Schedule;
  readonly endsBeforeStart: boolean;
}

/** The schedule that DTSTART with DTEND or DURATION gives (RFC 5545, 3.6.1). A date without an end is one day. */
export function readSchedule(start: ReadTime, end: ReadTime | null, duration: Duration | null): ReadSchedule {
  if (start.kind === 'date') {
    const last = end === null ? lastDayAfter(start.date, duration) : lastDayBefore(end);
    // Many programs give a single day the same date as its end: that is no fault worth telling.
    const endsBeforeStart = last < addDays(start.date, -1);
    return {
      schedule: { kind: 'all-day', first: start.date, last: last < start.date ? start.date : last },
      endsBeforeStart,
    };
  }
  const { wall, zone } = start;
  const startsAt = toInstant(zone, wall);
  let endsAt = startsAt;
  if (end !== null) {
    endsAt = instantOf(end, zone);
  } else if (duration !== null) {
    const afterDays = fromWallMinutes(wallMinutes(wall) + duration.days * MINUTES_PER_DAY);
    endsAt = toInstant(zone, afterDays) + duration.minutes * MS_PER_MINUTE;
  }
  const minutes = Math.max(0, Math.round((endsAt - startsAt) / MS_PER_MINUTE));
  return { schedule: { kind: 'timed', start: wall, zone, minutes }, endsBeforeStart: endsAt < startsAt };
}

/** Days that are told by the clock, from a midnight to another or to the last minute of a day; null when they are hours. */
export function wholeDays(start: ReadTime, end: ReadTime | null): Schedule | null {
  if (start.kind === 'date' || minuteOf(start.wall) !== 0) return null;
  const first = dateOf(start.wall);
  if (end === null) return { kind: 'all-day', first, last: first };
  if (end.kind === 'date' || end.zone !== start.zone) return null;
  const isToLastMinute = minuteOf(end.wall) === MINUTES_PER_DAY - 1;
  if (!isToLastMinute && minuteOf(end.wall) !== 0) return null;
  const last = isToLastMinute ? dateOf(end.wall) : addDays(dateOf(end.wall), -1);
  return last < first ? null : { kind: 'all-day', first, last };
}

/** DTEND is exclusive; one with a time of day (a fault that exists) lets its day in unless it is midnight. */
function lastDayBefore(end: ReadTime): PlainDate {
  if (end.kind === 'date') return addDays(end.date, -1);
  return minuteOf(end.wall) === 0 ? addDays(dateOf(end.wall), -1) : dateOf(end.wall);
}

function lastDayAfter(first: PlainDate, duration: Duration | null): PlainDate {
  const days = duration === null ? 1 : duration.days + Math.ceil(duration.minutes / MINUTES_PER_DAY);
  return addDays(first, days - 1);
}
