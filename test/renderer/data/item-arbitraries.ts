import fc from 'fast-check';
import { emptyItem, ITEM_KINDS, type Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** From one edge of the world's day to the other, with and without summer time. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

const FIRST_DAY = dayNumber(plainDate('2026-12-20'));
const LAST_DAY = dayNumber(plainDate('2027-04-10'));

/** A day of the months around which all arbitrary items lie. */
export const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
export const someZone = fc.constantFrom(...ZONES);

const someLength = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 90 }));

const someSchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ day: someDay, days: someLength }).map(({ day, days }) => ({
    kind: 'all-day' as const,
    first: dateOfDay(day),
    last: dateOfDay(day + days - 1),
  })),
  fc
    .record({ day: someDay, minute: fc.integer({ min: 0, max: 1439 }), zone: someZone, minutes: fc.nat(3_000) })
    .map(({ day, minute, zone, minutes }) => ({ kind: 'timed' as const, start: wallTime(day, minute), zone, minutes })),
);

const someRule = fc.constantFrom('FREQ=WEEKLY', 'FREQ=DAILY;COUNT=5', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=NEVER');

/** An item with the given identity: dated or not, now and then a series. */
export function someItem(id: string): fc.Arbitrary<Item> {
  return fc
    .record({
      kind: fc.constantFrom(...ITEM_KINDS),
      title: fc.string({ maxLength: 5 }),
      schedule: fc.option(someSchedule, { freq: 8 }),
      rule: fc.option(someRule, { freq: 1, nil: null }),
    })
    .map(({ kind, title, schedule, rule }) => ({
      ...emptyItem({ id, uid: `${id}@kalends`, now: 0, kind, title, schedule, calendarId: 'c' }),
      rule: kind === 'milestone' ? null : rule,
    }));
}

/** An override of a date of `series`, which lies somewhere else or in the backlog. */
export function someOverride(id: string, series: Item, originalStart: string): fc.Arbitrary<Item> {
  return fc.option(someSchedule, { freq: 8 }).map((schedule) => ({
    ...series,
    id,
    schedule,
    rule: null,
    seriesId: series.id,
    originalStart,
  }));
}
