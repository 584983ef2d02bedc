import { expect, test } from 'vitest';
import { occurrencesAt, walkHours, type Stop } from '../../../renderer/features/calendar/week/hours-walk';
import type { Schedule } from '#shared/records/schedule';
import { plainDateTime } from '#shared/time/plain-date-time';
import { dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const THURSDAY = dayOf('2027-03-11');
const WEEK = { first: THURSDAY - 3, last: THURSDAY + 3 };
const hours = (start: string, minutes: number): Schedule => ({
  kind: 'timed',
  start: plainDateTime(start),
  zone: 'UTC',
  minutes,
});
const PLAN = [
  occurrence('camp', wholeDays('2027-03-10', '2027-03-12')),
  occurrence('dinner', hours('2027-03-11T19:00', 120)),
  occurrence('talk', hours('2027-03-11T19:30', 30)),
  occurrence('party', hours('2027-03-10T23:00', 180)),
];
const at = (hour: number | null, key: string | null = null): Stop => ({ day: THURSDAY, hour, key });

test('down leads over an hour to the items that begin in it, then to the next hour; up leads back', () => {
  const way = [at(19), at(19, 'dinner'), at(19, 'talk'), at(20)];
  for (const [step, from] of way.slice(0, -1).entries()) {
    expect(walkHours(from, 'ArrowDown', WEEK, PLAN)).toEqual(way[step + 1]);
    expect(walkHours(way[step + 1]!, 'ArrowUp', WEEK, PLAN)).toEqual(from);
  }
});

test('above the hours lies what lasts whole days; what goes on over midnight is listed in the first hour', () => {
  expect(walkHours(at(null), 'ArrowDown', WEEK, PLAN)).toEqual(at(null, 'camp'));
  expect(walkHours(at(null, 'camp'), 'ArrowDown', WEEK, PLAN)).toEqual(at(0));
  expect(walkHours(at(0), 'ArrowDown', WEEK, PLAN)).toEqual(at(0, 'party'));
});

test('the ends of a day are where walking stops', () => {
  expect(walkHours(at(null), 'ArrowUp', WEEK, PLAN)).toEqual(at(null));
  expect(walkHours(at(23), 'ArrowDown', WEEK, PLAN)).toEqual(at(23));
});

test('left and right lead from an item to its hour on the next day, Home and End to the ends of the week', () => {
  expect(walkHours(at(19, 'talk'), 'ArrowRight', WEEK, PLAN)).toEqual({ ...at(19), day: THURSDAY + 1 });
  expect(walkHours(at(19), 'Home', WEEK, PLAN)).toEqual({ ...at(19), day: WEEK.first });
  expect(walkHours(at(19), 'End', WEEK, PLAN)).toEqual({ ...at(19), day: WEEK.last });
});

test('the page keys leap over six hours', () => {
  expect(walkHours(at(19), 'PageUp', WEEK, PLAN)).toEqual(at(13));
  expect(walkHours(at(5), 'PageUp', WEEK, PLAN)).toEqual(at(null));
  expect(walkHours(at(20), 'PageDown', WEEK, PLAN)).toEqual(at(23));
});

test('a place counts what is on, not only what begins', () => {
  const keys = (stop: Stop) => occurrencesAt(stop, PLAN).map(({ key }) => key);
  expect(keys(at(19))).toEqual(['dinner', 'talk']);
  expect(keys(at(20))).toEqual(['dinner']);
  expect(keys(at(1))).toEqual(['party']);
  expect(keys(at(2))).toEqual([]);
  expect(keys(at(null))).toEqual(['camp']);
});
