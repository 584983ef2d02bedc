import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { plainDateTime, wallTime, type PlainDateTime } from '#shared/time/plain-date-time';
import {
  isKnownZone,
  offsetChanges,
  offsetMinutes,
  probeOffsetMinutes,
  rezone,
  toInstant,
  toWall,
} from '#shared/time/zone';
import { anyDay, anyMinute, anyZone } from '../../support/arbitrary-plan';

const anyInstant = fc
  .integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2059, 0, 1) / 60_000 })
  .map((m) => m * 60_000);
const anyWall = fc.tuple(anyDay, anyMinute).map(([day, minute]) => wallTime(day, minute));
/** Walls near changes of clocks, which chance would hardly find. */
const wallNearChange = fc
  .tuple(anyZone, fc.nat(), fc.integer({ min: -180, max: 180 }))
  .map(([zone, pick, minutes]): [string, PlainDateTime] => {
    const changes = offsetChanges(zone, Date.UTC(2000, 0, 1), Date.UTC(2050, 0, 1));
    const at = changes[pick % Math.max(1, changes.length)]?.at ?? Date.UTC(2027, 0, 1);
    return [zone, toWall(zone, at + minutes * 60_000)];
  });

function temporalInstant(zone: string, wall: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

describe('the clocks of a zone', () => {
  test('show what Temporal says, at every instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(toWall(zone, instant)).toBe(there.toPlainDateTime().toString({ smallestUnit: 'minute' }));
        expect(probeOffsetMinutes(zone, instant)).toBe(offsetMinutes(zone, instant));
      }),
    );
  });

  test('lead to the instant that Temporal calls compatible, near changes of clocks too', () => {
    const anywhere = fc.tuple(anyZone, anyWall);
    fc.assert(
      fc.property(fc.oneof(anywhere, wallNearChange), ([zone, wall]) => {
        expect(toInstant(zone, wall)).toBe(temporalInstant(zone, wall));
      }),
    );
  });

  test('are read and set back without loss, except in the hour that comes twice', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const again = toInstant(zone, toWall(zone, instant));
        expect(toWall(zone, again)).toBe(toWall(zone, instant));
        expect(again).toBeLessThanOrEqual(instant);
        expect(instant - again).toBeLessThanOrEqual(60 * 60_000);
      }),
    );
  });

  test('before 1970 and after 2059 are asked of Intl, and agree', () => {
    for (const year of [1950, 1969, 2060, 2090]) {
      const instant = Date.UTC(year, 6, 15, 12);
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('America/New_York');
      expect(offsetMinutes('America/New_York', instant)).toBe(there.offsetNanoseconds / 60e9);
    }
  });
});

describe('a change of clocks', () => {
  const inBerlin = (wall: string) => toWall('UTC', toInstant('Europe/Berlin', plainDateTime(wall)));

  test('that leaves a time out moves it forward by what was left out', () => {
    expect(inBerlin('2027-03-28T02:30')).toBe('2027-03-28T01:30');
    expect(toWall('Europe/Berlin', toInstant('Europe/Berlin', plainDateTime('2027-03-28T02:30')))).toBe(
      '2027-03-28T03:30',
    );
  });

  test('that gives a time twice means the first', () => {
    expect(inBerlin('2027-10-31T02:30')).toBe('2027-10-31T00:30');
  });

  test('of half an hour is half an hour', () => {
    const changes = offsetChanges('Australia/Lord_Howe', Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1));
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [660, 630],
      [630, 660],
    ]);
  });

  test('is found at its minute, and nowhere where there is none', () => {
    const [spring] = offsetChanges('Europe/Berlin', Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1));
    expect(spring).toEqual({ at: Date.UTC(2027, 2, 28, 1), before: 60, after: 120 });
    expect(offsetChanges('Asia/Kathmandu', Date.UTC(2000, 0, 1), Date.UTC(2050, 0, 1))).toEqual([]);
    expect(offsetChanges('UTC', Date.UTC(1970, 0, 1), Date.UTC(2060, 0, 1))).toEqual([]);
  });
});

test('a meeting called in one zone is at the same moment in another', () => {
  expect(rezone(plainDateTime('2027-03-11T19:00'), 'Europe/Moscow', 'Asia/Kathmandu')).toBe('2027-03-11T21:45');
  fc.assert(
    fc.property(anyZone, anyZone, anyWall, (from, to, wall) => {
      expect(toInstant(to, rezone(wall, from, to))).toBeLessThanOrEqual(toInstant(from, wall));
      expect(rezone(wall, from, from)).toBe(wall);
    }),
  );
});

test('zones that exist are known, others are not', () => {
  expect(['UTC', 'Europe/Moscow', 'Asia/Kathmandu'].every(isKnownZone)).toBe(true);
  expect(['', 'Moon', 'Russian Standard Time', 'Europe/Moscow '].some(isKnownZone)).toBe(false);
});
