import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSpan, scheduleAt, shiftSchedule, spanIn, startOf } from '#shared/plan/occurrence';
import type { TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { anyAllDay, anySchedule, anyTimed, anyZone } from '../../support/arbitrary-plan';

const lateEvening: TimedSchedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-11T22:00'),
  zone: 'Europe/Moscow',
  minutes: 120,
};
const march11 = dayNumber(plainDate('2027-03-11'));

describe('where a schedule lies', () => {
  test('whole days lie on the same days in every zone', () => {
    fc.assert(
      fc.property(anyAllDay, anyZone, (schedule, zone) => {
        const { firstDay, lastDay, startMinute, endMinute } = spanIn(zone, schedule);
        expect([dateOfDay(firstDay), dateOfDay(lastDay)]).toEqual([schedule.first, schedule.last]);
        expect([startMinute, endMinute]).toEqual([null, null]);
      }),
    );
  });

  test('hours take as long on the clocks of UTC as they last', () => {
    fc.assert(
      fc.property(anyTimed, (schedule) => {
        const { firstDay, lastDay, startMinute, endMinute } = spanIn('UTC', schedule);
        expect((lastDay - firstDay) * 1440 + endMinute! - startMinute!).toBe(schedule.minutes);
      }),
    );
  });

  test('nothing ends on a day before it starts, in any zone', () => {
    fc.assert(
      fc.property(anySchedule, anyZone, (schedule, zone) => {
        const { firstDay, lastDay } = spanIn(zone, schedule);
        return firstDay <= lastDay;
      }),
    );
  });

  test('an hour that the clocks skip lies where it is meant, in its own zone as in any other', () => {
    const skipped = { ...lateEvening, start: plainDateTime('2027-03-28T02:30'), zone: 'Europe/Berlin' };
    expect(spanIn('Europe/Berlin', skipped)).toMatchObject({ startMinute: 210, endMinute: 330 });
    expect(spanIn('Europe/Moscow', skipped)).toMatchObject({ startMinute: 270, endMinute: 390 });
    expect(ownSpan(skipped)).toEqual(spanIn('Europe/Berlin', skipped));
  });

  test('what ends at midnight belongs to the day before', () => {
    expect(spanIn('Europe/Moscow', lateEvening)).toEqual({
      firstDay: march11,
      lastDay: march11,
      startMinute: 22 * 60,
      endMinute: 24 * 60,
    });
  });

  test('a moment at midnight belongs to the day that begins', () => {
    const midnight = { ...lateEvening, start: plainDateTime('2027-03-11T00:00'), minutes: 0 };
    expect(ownSpan(midnight)).toMatchObject({ firstDay: march11, lastDay: march11, endMinute: 0 });
  });

  test('an evening in Moscow is the next morning further east', () => {
    expect(spanIn('Asia/Vladivostok', lateEvening)).toMatchObject({ firstDay: march11 + 1, startMinute: 5 * 60 });
  });
});

describe('moving a schedule', () => {
  const anyShift = [fc.integer({ min: -400, max: 400 }), fc.integer({ min: -3000, max: 3000 })] as const;

  test('there and back gives the same schedule', () => {
    fc.assert(
      fc.property(anySchedule, ...anyShift, (schedule, days, minutes) => {
        expect(shiftSchedule(shiftSchedule(schedule, days, minutes), -days, -minutes)).toEqual(schedule);
      }),
    );
  });

  test('by whole days keeps what the clock shows, whatever the clocks change in between', () => {
    fc.assert(
      fc.property(anyTimed, anyShift[0], (schedule, days) => {
        const moved = shiftSchedule(schedule, days, 0) as TimedSchedule;
        expect(moved.start.slice(10)).toBe(schedule.start.slice(10));
        expect(moved.minutes).toBe(schedule.minutes);
      }),
    );
  });
});

describe('the date of a series', () => {
  test('that is its own start has the schedule of the series', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(scheduleAt(schedule, startOf(schedule))).toEqual(schedule);
      }),
    );
  });

  test('starts where its name says', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: -400, max: 400 }), (schedule, days) => {
        const start = startOf(shiftSchedule(schedule, days, 0));
        expect(startOf(scheduleAt(schedule, start)!)).toBe(start);
      }),
    );
  });

  test('has no schedule under a name of the other form', () => {
    expect(scheduleAt(lateEvening, '2027-03-18')).toBeNull();
    expect(
      scheduleAt({ kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-11') }, 'x'),
    ).toBeNull();
  });
});
