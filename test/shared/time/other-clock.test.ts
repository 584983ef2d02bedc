import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { clockChange, minutesAhead, otherClock } from '#shared/time/other-clock';
import { anyDay, anyMinute, anyZone } from '../../support/arbitrary-plan';

const day = (date: string) => dayNumber(plainDate(date));

test('the clocks of another zone show what Temporal says, or nothing for a time that is skipped here', () => {
  fc.assert(
    fc.property(anyDay, anyMinute, anyZone, anyZone, (onDay, minute, zone, other) => {
      const wall = Temporal.PlainDateTime.from(wallTime(onDay, minute));
      const here = wall.toZonedDateTime(zone);
      const there = here.withTimeZone(other);
      const exists = here.toPlainDateTime().equals(wall);
      expect(otherClock(onDay, minute, zone, other)).toBe(exists ? there.hour * 60 + there.minute : null);
    }),
  );
});

test('zones with quarters of an hour are told to the minute', () => {
  expect(otherClock(day('2027-03-11'), 9 * 60, 'Europe/Moscow', 'Asia/Kathmandu')).toBe(11 * 60 + 45);
  expect(otherClock(day('2027-03-11'), 9 * 60, 'Europe/Moscow', 'Asia/Kolkata')).toBe(11 * 60 + 30);
});

test('on the day on which only one of the zones changes its clocks the hours go on from there', () => {
  // Berlin goes from 02:00 to 03:00 on 28 March 2027; Moscow does not.
  const change = day('2027-03-28');
  const told = [1, 2, 3].map((hour) => otherClock(change, hour * 60, 'Europe/Berlin', 'Europe/Moscow'));
  expect(told).toEqual([3 * 60, null, 4 * 60]);
  expect(minutesAhead(change - 1, 'Europe/Berlin', 'Europe/Moscow')).toBe(120);
  expect(minutesAhead(change, 'Europe/Berlin', 'Europe/Moscow')).toBe(60);
});

test('a change of clocks is told by what they show before and after', () => {
  expect(clockChange(day('2027-03-28'), 'Europe/Berlin')).toEqual({ before: 120, after: 180 });
  expect(clockChange(day('2027-10-31'), 'Europe/Berlin')).toEqual({ before: 180, after: 120 });
  expect(clockChange(day('2027-10-03'), 'Australia/Lord_Howe')).toEqual({ before: 120, after: 150 });
});

test('clocks change on the days that are not 24 hours long, and on no others', () => {
  fc.assert(
    fc.property(anyDay, anyZone, (onDay, zone) => {
      const { hoursInDay } = Temporal.PlainDate.from(dateOfDay(onDay)).toZonedDateTime(zone);
      const change = clockChange(onDay, zone);
      expect(change === null ? 0 : change.after - change.before).toBe(Math.round((24 - hoursInDay) * 60));
    }),
  );
});
