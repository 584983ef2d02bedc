import { EVENT_MINUTES } from '#shared/plan/default-schedule';
import { endOf, withEnd } from '#shared/plan/schedule-edits';
import type { SpanEdge } from '#shared/plan/stretch-schedule';
import type { ItemKind } from '#shared/records/item';
import type { AllDaySchedule, Schedule, TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import type { PlainDateTime } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';

// What is put somewhere among the hours that the clocks of `zone` show keeps the zone that it is meant in.

/** From one wall time to another, as they are drawn over. */
export function hoursBetween(start: PlainDateTime, end: PlainDateTime, zone: string): TimedSchedule {
  return withEnd({ kind: 'timed', start, zone, minutes: 0 }, end);
}

/** Starts at a wall time; the length holds. Whole days become hours: an evening's length, or a post's moment. */
export function startingAt(schedule: Schedule, kind: ItemKind, start: PlainDateTime, zone: string): TimedSchedule {
  return schedule.kind === 'timed'
    ? { ...schedule, start: rezone(start, zone, schedule.zone) }
    : { kind: 'timed', start, zone, minutes: kind === 'post' ? 0 : EVENT_MINUTES };
}

/** One of its ends at another wall time; the other end stays. */
export function endingAt(schedule: TimedSchedule, edge: SpanEdge, wall: PlainDateTime, zone: string): TimedSchedule {
  const own = rezone(wall, zone, schedule.zone);
  return edge === 'end' ? withEnd(schedule, own) : withEnd({ ...schedule, start: own }, endOf(schedule));
}

/** Hours as the whole of one day. */
export function onWholeDay(day: DayNumber): AllDaySchedule {
  return { kind: 'all-day', first: dateOfDay(day), last: dateOfDay(day) };
}
