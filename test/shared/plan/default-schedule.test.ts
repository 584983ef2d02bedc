import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSchedule } from '#shared/plan/check-schedule';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { ownSpan } from '#shared/plan/occurrence';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { anyDay, anyDisplayKind, anyZone } from '../../support/arbitrary-plan';

const MARCH_11 = dayNumber(plainDate('2027-03-11'));
const anyLength = fc.integer({ min: 0, max: 30 });

test('every kind begins with a schedule that it may have', () => {
  fc.assert(
    fc.property(anyDisplayKind, anyDay, anyLength, anyZone, (kind, first, length, zone) => {
      const schedule = defaultSchedule(kind, first, first + length, zone);
      return checkSchedule(kind === 'phase' ? 'milestone' : kind, schedule).ok;
    }),
  );
});

test('a new item stands on the days that were dragged over; a milestone on the first of them', () => {
  fc.assert(
    fc.property(anyDisplayKind, anyDay, anyLength, anyZone, (kind, first, length, zone) => {
      const days = ownSpan(defaultSchedule(kind, first, first + length, zone));
      expect(days).toMatchObject({ firstDay: first, lastDay: kind === 'milestone' ? first : first + length });
    }),
  );
});

test('a click on a day gives an event its evening and a post its noon, by the clocks of the plan', () => {
  expect(defaultSchedule('event', MARCH_11, MARCH_11, 'Europe/Moscow')).toEqual({
    kind: 'timed',
    start: '2027-03-11T19:00',
    zone: 'Europe/Moscow',
    minutes: 120,
  });
  expect(defaultSchedule('post', MARCH_11, MARCH_11, 'UTC')).toMatchObject({ start: '2027-03-11T12:00', minutes: 0 });
});

test('a drag over several days gives whole days, without hours', () => {
  for (const kind of ['event', 'post', 'activity', 'phase'] as const) {
    expect(defaultSchedule(kind, MARCH_11, MARCH_11 + 3, 'UTC')).toEqual({
      kind: 'all-day',
      first: '2027-03-11',
      last: '2027-03-14',
    });
  }
});
