import { assertNever } from '#shared/kernel/assert-never';
import type { DisplayKind } from '#shared/records/display-kind';
import type { Schedule } from '#shared/records/schedule';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** An evening gathering: when most communities meet. Minutes after midnight, and how long. */
export const EVENT_START = 19 * 60;
export const EVENT_MINUTES = 120;
/** Noon: read in the break, and seldom in anybody's quiet hours. */
export const POST_START = 12 * 60;

/**
 * The schedule that a new item begins with on the days that were clicked or dragged over, both inclusive. One day gives
 * an event an evening and a post its moment, by the clocks of `zone`; several days are whole days. A milestone is one
 * day, the first; a phase takes them all.
 */
export function defaultSchedule(kind: DisplayKind, firstDay: DayNumber, lastDay: DayNumber, zone: string): Schedule {
  const days: Schedule = { kind: 'all-day', first: dateOfDay(firstDay), last: dateOfDay(lastDay) };
  switch (kind) {
    case 'event':
      return firstDay === lastDay
        ? { kind: 'timed', start: wallTime(firstDay, EVENT_START), zone, minutes: EVENT_MINUTES }
        : days;
    case 'post':
      return firstDay === lastDay ? { kind: 'timed', start: wallTime(firstDay, POST_START), zone, minutes: 0 } : days;
    case 'milestone':
      return { ...days, last: days.first };
    case 'activity':
    case 'phase':
      return days;
    default:
      return assertNever(kind);
  }
}
