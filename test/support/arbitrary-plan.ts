import fc from 'fast-check';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { emptyItem, ITEM_KINDS, type Item } from '#shared/records/item';
import type { AllDaySchedule, Schedule, TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** Any values of a plan, for laws that hold for all of them. Years 2000 to 2050: what the zone database is sure of. */
export const anyDay = fc.integer({ min: dayNumber(plainDate('2000-01-01')), max: dayNumber(plainDate('2050-12-31')) });

/** Summer time of an hour and of half an hour, offsets of 45 minutes, and no changes at all. */
export const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
);
export const anyMinute = fc.integer({ min: 0, max: 1439 });
export const anyDisplayKind = fc.constantFrom(...DISPLAY_KINDS);

export const anyAllDay: fc.Arbitrary<AllDaySchedule> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
  .map(([first, length]) => ({ kind: 'all-day', first: dateOfDay(first), last: dateOfDay(first + length) }));

export const anyTimed: fc.Arbitrary<TimedSchedule> = fc
  .tuple(anyDay, anyMinute, anyZone, fc.integer({ min: 0, max: 4 * 1440 }))
  .map(([day, minute, zone, minutes]) => ({ kind: 'timed', start: wallTime(day, minute), zone, minutes }));

export const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(anyAllDay, anyTimed);

/** Items of all four kinds with schedules that their kind may have. */
export const anyItem: fc.Arbitrary<Item> = fc
  .constantFrom(...ITEM_KINDS)
  .chain((kind) =>
    (kind === 'milestone' ? anyAllDay : anySchedule).map((schedule) =>
      emptyItem({ id: 'item', uid: 'item@kalends', now: 0, kind, title: 'Meetup', schedule, calendarId: 'calendar' }),
    ),
  );
