import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { addDays, dayNumber, parsePlainDate, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import {
  MINUTES_PER_DAY,
  dateOf,
  fromWallMinutes,
  minuteOf,
  parsePlainDateTime,
  wallMinutes,
  type PlainDateTime,
} from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';

/** Where a schedule lies on a wall calendar. Days are inclusive; minutes are null for whole days. */
export interface CivilSpan {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Minutes after midnight of `firstDay`. */
  readonly startMinute: number | null;
  /** Minutes after midnight of `lastDay`, up to 1440: an end at midnight belongs to the day before. */
  readonly endMinute: number | null;
}

/** One appearance of an item in a view: a single item, an override, or one date of a series. */
export interface Occurrence {
  /** Unique within the plan and stable: the item's id, or the series' id with the original start. */
  readonly key: string;
  /** The record whose fields are shown: of a date without an override that is the series itself. */
  readonly item: Item;
  /** Null for a single item; else which date of the series this is, in the form of `Item.excluded`. */
  readonly originalStart: string | null;
  /** When this occurrence happens, in the item's own zone. */
  readonly schedule: Schedule;
  /** The same in the zone that the view shows. */
  readonly span: CivilSpan;
}

/** The key of a date of a series, whether an override stands there or not. */
export function occurrenceKey(seriesId: string, originalStart: string): string {
  return `${seriesId}@${originalStart}`;
}

/** Where `schedule` lies for somebody who looks at clocks in `zone`. Whole days lie the same everywhere. */
export function spanIn(zone: string, schedule: Schedule): CivilSpan {
  if (schedule.kind === 'all-day') {
    return {
      firstDay: dayNumber(schedule.first),
      lastDay: dayNumber(schedule.last),
      startMinute: null,
      endMinute: null,
    };
  }
  // by way of the instant also in its own zone: an hour that the clocks skip there lies where it is meant
  const instant = toInstant(schedule.zone, schedule.start);
  const start = toWall(zone, instant);
  const end = schedule.minutes === 0 ? start : toWall(zone, instant + schedule.minutes * 60_000);
  const firstDay = dayNumber(dateOf(start));
  const lastDay = dayNumber(dateOf(end));
  const endsAtMidnight = minuteOf(end) === 0 && lastDay > firstDay;
  return {
    firstDay,
    startMinute: minuteOf(start),
    lastDay: endsAtMidnight ? lastDay - 1 : lastDay,
    endMinute: endsAtMidnight ? MINUTES_PER_DAY : minuteOf(end),
  };
}

/** Where a schedule lies on its own wall: what the index sorts by. */
export function ownSpan(schedule: Schedule): CivilSpan {
  return spanIn(schedule.kind === 'timed' ? schedule.zone : 'UTC', schedule);
}

/** The start of a schedule in the form that names an occurrence: a date, or a wall time in the schedule's zone. */
export function startOf(schedule: Schedule): PlainDate | PlainDateTime {
  return schedule.kind === 'all-day' ? schedule.first : schedule.start;
}

/** The schedule of the occurrence of a series that originally starts at `originalStart`; null when that is no start of its kind. */
export function scheduleAt(series: Schedule, originalStart: string): Schedule | null {
  if (series.kind === 'timed') {
    const start = parsePlainDateTime(originalStart);
    return start && { ...series, start };
  }
  const first = parsePlainDate(originalStart);
  if (first === null) return null;
  return shiftSchedule(series, dayNumber(first) - dayNumber(series.first), 0);
}

/** The schedule moved on its own wall by days and, when timed, minutes. The length holds. */
export function shiftSchedule(schedule: Schedule, days: number, minutes: number): Schedule {
  if (schedule.kind === 'all-day') {
    return { ...schedule, first: addDays(schedule.first, days), last: addDays(schedule.last, days) };
  }
  return { ...schedule, start: fromWallMinutes(wallMinutes(schedule.start) + days * MINUTES_PER_DAY + minutes) };
}
