import type { Schedule } from '#shared/records/schedule';
import { addDays, parsePlainDate, type PlainDate } from '#shared/time/plain-date';
import {
  dateOf,
  fromWallMinutes,
  minuteOf,
  parsePlainDateTime,
  wallMinutes,
  type PlainDateTime,
} from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';

/** Clocks change by half hours at the least. */
const GAP_STEP_MINUTES = 30;

const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/;

/**
 * The last wall time that an UNTIL still allows, on the wall of the series, seconds dropped. A date allows its whole
 * day; a UTC time is brought to the series' zone. Null when it is no date that exists.
 */
export function untilOnWall(until: string, schedule: Schedule): PlainDateTime | null {
  const match = UNTIL.exec(until);
  const date = match && parsePlainDate(`${match[1]}-${match[2]}-${match[3]}`);
  if (!match || date === null) return null;
  if (match[4] === undefined || schedule.kind === 'all-day') return endOfDay(date);
  const written = parsePlainDateTime(`${date}T${match[4]}:${match[5]}`);
  if (written === null) return null;
  return match[6] === undefined ? written : toWall(schedule.zone, toInstant('UTC', written));
}

/** The last date on which a series may have an occurrence under this UNTIL; null when it is no date that exists. */
export function lastDateOf(until: string, schedule: Schedule): PlainDate | null {
  const wall = untilOnWall(until, schedule);
  if (wall === null) return null;
  const isBeforeStart = schedule.kind === 'timed' && minuteOf(wall) < minuteOf(schedule.start);
  return addDays(dateOf(wall), isBeforeStart ? -1 : 0);
}

/**
 * The UNTIL that lets a series have occurrences up to and on `date`: a date for whole days, else the end of that day on
 * the series' wall, in UTC, so that the series may begin later in the day one time.
 */
export function untilAfter(date: PlainDate, schedule: Schedule): string {
  return schedule.kind === 'all-day' ? basic(date) : basicUtc(endOfDay(date), schedule.zone);
}

/**
 * `rule` with its UNTIL in the type that RFC 5545, 3.3.10, asks for beside such a DTSTART: a date for whole days, else
 * UTC. An UNTIL of the right type, and everything else, stays as it is.
 */
export function ruleForExchange(rule: string, schedule: Schedule): string {
  return rule.replace(/(^|;)UNTIL=([^;]*)/i, (whole, before: string, until: string) => {
    const isRight = schedule.kind === 'all-day' ? /^\d{8}$/.test(until) : until.endsWith('Z');
    const wall = untilOnWall(until, schedule);
    if (isRight || wall === null) return whole;
    const right = schedule.kind === 'all-day' ? basic(dateOf(wall)) : basicUtc(wall, schedule.zone);
    return `${before}UNTIL=${right}`;
  });
}

/** The UNTIL that leaves out the date of a series which starts at `start`, and all later ones. */
export function untilBefore(start: string, schedule: Schedule): string {
  const wall = parsePlainDateTime(start);
  if (schedule.kind === 'all-day' || wall === null) return basic(addDays(start.slice(0, 10) as PlainDate, -1));
  let before = wallMinutes(wall) - 1;
  // In a gap of the clocks the minute before is told as a later one: then UNTIL ends before the gap.
  while (toWall(schedule.zone, toInstant(schedule.zone, fromWallMinutes(before))) >= wall) before -= GAP_STEP_MINUTES;
  return basicUtc(fromWallMinutes(before), schedule.zone);
}

function endOfDay(date: PlainDate): PlainDateTime {
  return `${date}T23:59` as PlainDateTime;
}

function basicUtc(wall: PlainDateTime, zone: string): string {
  return `${basic(toWall('UTC', toInstant(zone, wall)))}00Z`;
}

function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}
