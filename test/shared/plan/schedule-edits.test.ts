import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchedule } from '#shared/plan/check-schedule';
import {
  endOf,
  startDate,
  toAllDay,
  toTimed,
  withEnd,
  withEndDate,
  withEndMinute,
  withStartDate,
  withStartMinute,
  withZone,
} from '#shared/plan/schedule-edits';
import type { TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, daysBetween, plainDate } from '#shared/time/plain-date';
import { dateOf, minuteOf, plainDateTime } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';
import { anyAllDay, anyDay, anyMinute, anyTimed, anyZone } from '../../support/arbitrary-plan';

/** In Moscow no hour is skipped or comes twice in this year: wall and elapsed time agree. */
const evening: TimedSchedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-11T19:00'),
  zone: 'Europe/Moscow',
  minutes: 120,
};
const night: TimedSchedule = { ...evening, start: plainDateTime('2027-03-11T23:00') };

describe('whole days and hours', () => {
  test('whole days given hours touch the same days again when the hours are taken back', () => {
    fc.assert(
      fc.property(anyAllDay, fc.constantFrom('event', 'activity'), anyZone, (days, kind, zone) => {
        expect(toAllDay(toTimed(days, kind, zone))).toEqual(days);
      }),
    );
  });

  test('an evening that runs into the next day becomes both days', () => {
    expect(toAllDay(night)).toMatchObject({ first: '2027-03-11', last: '2027-03-12' });
  });

  test('an evening that ends at midnight stays one day', () => {
    expect(toAllDay({ ...night, minutes: 60 })).toMatchObject({ first: '2027-03-11', last: '2027-03-11' });
  });

  test('a post becomes a moment of its day', () => {
    const day = toAllDay(evening);
    expect(toTimed(day, 'post', 'UTC')).toEqual({ kind: 'timed', start: '2027-03-11T12:00', zone: 'UTC', minutes: 0 });
  });
});

describe('moving the start', () => {
  test('to any date moves the whole: it starts there, and the length holds', () => {
    fc.assert(
      fc.property(anyTimed, anyDay, (schedule, day) => {
        const moved = withStartDate(schedule, dateOfDay(day));
        expect(startDate(moved)).toBe(dateOfDay(day));
        expect(moved.minutes).toBe(schedule.minutes);
      }),
    );
    fc.assert(
      fc.property(anyAllDay, anyDay, (schedule, day) => {
        const { first, last } = withStartDate(schedule, dateOfDay(day));
        expect(first).toBe(dateOfDay(day));
        expect(daysBetween(first, last)).toBe(daysBetween(schedule.first, schedule.last));
      }),
    );
  });

  test('to any minute keeps the day and the length', () => {
    fc.assert(
      fc.property(anyTimed, anyMinute, (schedule, minute) => {
        const moved = withStartMinute(schedule, minute);
        expect([dateOf(moved.start), minuteOf(moved.start)]).toEqual([dateOf(schedule.start), minute]);
        expect(moved.minutes).toBe(schedule.minutes);
      }),
    );
  });
});

describe('setting the end', () => {
  test('to where it is changes nothing, unless that hour comes twice', () => {
    fc.assert(
      fc.property(anyTimed, (schedule) => {
        const end = endOf(schedule);
        const same = withEnd(schedule, end);
        expect(endOf(same)).toBe(end);
        expect(same.minutes).toBeLessThanOrEqual(schedule.minutes);
      }),
    );
    fc.assert(
      fc.property(
        anyTimed.map((schedule): TimedSchedule => ({ ...schedule, zone: 'UTC' })),
        (schedule) => {
          expect(withEnd(schedule, endOf(schedule))).toEqual(schedule);
        },
      ),
    );
  });

  test('to another day keeps the time of the end', () => {
    expect(endOf(withEndDate(evening, plainDate('2027-03-13')) as TimedSchedule)).toBe('2027-03-13T21:00');
  });

  test('to another minute keeps the day of the end', () => {
    expect(endOf(withEndMinute(night, 90))).toBe('2027-03-12T01:30');
    expect(endOf(withEndMinute(evening, 1440))).toBe('2027-03-12T00:00');
  });

  test('before the start is refused, not bent', () => {
    expect(checkSchedule('event', withEndMinute(evening, 18 * 60))).toEqual({
      ok: false,
      problem: { kind: 'ends-before-start' },
    });
    expect(checkSchedule('event', withEndDate(toAllDay(evening), plainDate('2027-03-10')))).toMatchObject({
      ok: false,
    });
  });

  test('across a change of clocks the length is what passes, not what the clocks differ by', () => {
    const beforeTheGap: TimedSchedule = { ...evening, start: plainDateTime('2027-03-28T00:30'), zone: 'Europe/London' };
    expect(withEnd(beforeTheGap, plainDateTime('2027-03-28T03:30')).minutes).toBe(120);
  });
});

test('another zone keeps what the clocks show, so the moment moves', () => {
  fc.assert(
    fc.property(anyTimed, anyZone, (schedule, zone) => {
      expect(withZone(schedule, zone)).toEqual({ ...schedule, zone });
    }),
  );
  const inLondon = withZone(evening, 'Europe/London');
  expect(rezone(inLondon.start, inLondon.zone, 'Europe/Moscow')).toBe('2027-03-11T22:00');
});
