import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingAt, hoursBetween, onWholeDay, startingAt } from '#shared/plan/place-in-hours';
import { endOf } from '#shared/plan/schedule-edits';
import type { TimedSchedule } from '#shared/records/schedule';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime, wallTime } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';
import { anyDay, anyMinute, anyZone } from '../../support/arbitrary-plan';

const talk: TimedSchedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-11T19:00'),
  zone: 'Europe/Moscow',
  minutes: 90,
};

test('what is put somewhere keeps its length and its zone, and begins when the clocks of the view say', () => {
  fc.assert(
    fc.property(anyDay, anyMinute, anyZone, (day, minute, zone) => {
      const wall = wallTime(day, minute);
      const put = startingAt(talk, 'event', wall, zone);
      expect(put).toMatchObject({ zone: talk.zone, minutes: talk.minutes });
      expect(put.start).toBe(rezone(wall, zone, talk.zone));
    }),
  );
});

test('whole days that are put among the hours become an evening’s length, a post its moment', () => {
  const whole = onWholeDay(dayNumber(plainDate('2027-03-11')));
  const noon = plainDateTime('2027-03-12T12:00');
  expect(startingAt(whole, 'event', noon, 'UTC')).toEqual({ kind: 'timed', start: noon, zone: 'UTC', minutes: 120 });
  expect(startingAt(whole, 'post', noon, 'UTC')).toMatchObject({ minutes: 0 });
});

test('an end that is drawn elsewhere leaves the other end where it is', () => {
  const longer = endingAt(talk, 'end', plainDateTime('2027-03-11T22:00'), 'Europe/Moscow');
  expect(longer).toMatchObject({ start: talk.start, minutes: 180 });
  const earlier = endingAt(talk, 'start', plainDateTime('2027-03-11T16:00'), 'Europe/London');
  expect([earlier.start, endOf(earlier)]).toEqual(['2027-03-11T19:00', endOf(talk)]);
});

test('hours drawn over a change of clocks are as long as they last', () => {
  const [start, end] = [plainDateTime('2027-03-28T01:00'), plainDateTime('2027-03-28T04:00')];
  expect(hoursBetween(start, end, 'Europe/Berlin').minutes).toBe(120);
});
