import { EVENT_MINUTES, EVENT_START, POST_START } from '#shared/plan/default-schedule';
import { ownSpan, shiftSchedule } from '#shared/plan/occurrence';
import type { ItemKind } from '#shared/records/item';
import type { AllDaySchedule, Schedule, TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, daysBetween, type PlainDate } from '#shared/time/plain-date';
import { dateOf, minuteOf, wallTime, type PlainDateTime } from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;

// These say what a person asked for, even an end before the start: checkSchedule refuses it before it is stored.

/** Whole days instead of hours: the days that it touches on its own wall. */
export function toAllDay(schedule: Schedule): AllDaySchedule {
  const { firstDay, lastDay } = ownSpan(schedule);
  return { kind: 'all-day', first: dateOfDay(firstDay), last: dateOfDay(lastDay) };
}

/** Hours instead of whole days, on the clocks of `zone`: an evening that ends on the last day, or a post's moment. */
export function toTimed(schedule: Schedule, kind: ItemKind, zone: string): TimedSchedule {
  if (schedule.kind === 'timed') return schedule;
  const startMinute = kind === 'post' ? POST_START : EVENT_START;
  const start = wallTime(dayNumber(schedule.first), startMinute);
  const length = kind === 'post' ? 0 : EVENT_MINUTES;
  return withEnd({ kind: 'timed', start, zone, minutes: 0 }, wallTime(dayNumber(schedule.last), startMinute + length));
}

/** The first day, on its own wall. */
export function startDate(schedule: Schedule): PlainDate {
  return schedule.kind === 'all-day' ? schedule.first : dateOf(schedule.start);
}

/** Moves the whole to another first day; the length holds. */
export function withStartDate<S extends Schedule>(schedule: S, date: PlainDate): S {
  return shiftSchedule(schedule, daysBetween(startDate(schedule), date), 0) as S;
}

/** Starts at another minute of the same day; the length holds, so the end moves along. */
export function withStartMinute(schedule: TimedSchedule, minute: number): TimedSchedule {
  return { ...schedule, start: wallTime(dayNumber(dateOf(schedule.start)), minute) };
}

/** What the clocks of the schedule's zone show when it ends. */
export function endOf(schedule: TimedSchedule): PlainDateTime {
  return toWall(schedule.zone, toInstant(schedule.zone, schedule.start) + schedule.minutes * MS_PER_MINUTE);
}

/** Ends when the clocks of its zone show `end`; of an hour that comes twice the first is meant. */
export function withEnd(schedule: TimedSchedule, end: PlainDateTime): TimedSchedule {
  const elapsed = toInstant(schedule.zone, end) - toInstant(schedule.zone, schedule.start);
  return { ...schedule, minutes: elapsed / MS_PER_MINUTE };
}

/** Ends on another day at the same time. */
export function withEndDate(schedule: Schedule, date: PlainDate): Schedule {
  if (schedule.kind === 'all-day') return { ...schedule, last: date };
  return withEnd(schedule, wallTime(dayNumber(date), minuteOf(endOf(schedule))));
}

/** Ends at another minute of the same day. */
export function withEndMinute(schedule: TimedSchedule, minute: number): TimedSchedule {
  return withEnd(schedule, wallTime(dayNumber(dateOf(endOf(schedule))), minute));
}

/** The same wall time in another zone: "19:00 there", not the same moment. The length holds. */
export function withZone(schedule: TimedSchedule, zone: string): TimedSchedule {
  return { ...schedule, zone };
}
