import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanIn } from '#shared/plan/occurrence';
import { endOf } from '#shared/plan/schedule-edits';
import { stretchSchedule } from '#shared/plan/stretch-schedule';
import type { TimedSchedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { anyAllDay } from '../../support/arbitrary-plan';

const anyDays = fc.integer({ min: -60, max: 60 });

test('stretching an end leaves the other one where it is', () => {
  fc.assert(
    fc.property(anyAllDay, anyDays, (schedule, days) => {
      expect(stretchSchedule(schedule, 'end', days)).toEqual({
        ...schedule,
        last: dateOfDay(dayNumber(schedule.last) + days),
      });
      expect(stretchSchedule(schedule, 'start', days)).toEqual({
        ...schedule,
        first: dateOfDay(dayNumber(schedule.first) + days),
      });
    }),
  );
});

test('a timed event that is stretched by its start still ends at the same moment', () => {
  const camp = { kind: 'timed', start: plainDateTime('2027-07-09T18:00'), zone: 'UTC', minutes: 2 * 1440 } as const;
  const stretched = stretchSchedule(camp, 'start', -2);
  expect(stretched).toMatchObject({ start: '2027-07-07T18:00', minutes: 4 * 1440 });
  expect(spanIn('UTC', stretched).lastDay).toBe(dayNumber(plainDate('2027-07-11')));
});

test('a timed event that is stretched over a change of clocks begins and ends when the clocks show what they showed', () => {
  // In Berlin an hour is missing in the night to 28 March 2027.
  const fair = {
    kind: 'timed',
    start: plainDateTime('2027-03-26T10:00'),
    zone: 'Europe/Berlin',
    minutes: 480,
  } as const;
  expect(endOf(stretchSchedule(fair, 'end', 3) as TimedSchedule)).toBe('2027-03-29T18:00');
  const longer = stretchSchedule({ ...fair, start: plainDateTime('2027-03-29T10:00') }, 'start', -3) as TimedSchedule;
  expect(longer.start).toBe('2027-03-26T10:00');
  expect(endOf(longer)).toBe('2027-03-29T18:00');
});
