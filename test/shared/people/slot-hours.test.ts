import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayShift } from '#shared/people/say-shift';
import {
  dayOf,
  lastsForDays,
  ofDay,
  slotFrom,
  slotHours,
  slotOnDay,
  slotUntil,
  takesWholeDays,
  type Hours,
} from '#shared/people/slot-hours';
import { MINUTES_PER_DAY as DAY } from '#shared/time/plain-date-time';
import { dayOf as dayNumberOf } from '../../support/arbitrary-occurrences';

const WHOLE = { startsAfter: null, minutes: null };
/** From Friday to Sunday without times, and from Friday at 18:00 to Sunday at 14:00. */
const WHOLE_WEEKEND = { start: 0, end: 3 * DAY };
const WEEKEND = { start: 18 * 60, end: 2 * DAY + 14 * 60 };

const anyEvent: fc.Arbitrary<Hours> = fc
  .record({ start: fc.integer({ min: 0, max: DAY - 1 }), minutes: fc.integer({ min: 1, max: 5 * DAY }) })
  .map(({ start, minutes }) => ({ start, end: start + minutes }));
const anySlot = fc.record({
  startsAfter: fc.option(fc.integer({ min: -120, max: 3 * DAY })),
  minutes: fc.option(fc.integer({ min: 1, max: DAY - 1 })),
});
const anyMinute = fc.integer({ min: 0, max: DAY - 1 });

describe('of an event of several days a shift', () => {
  test('takes as much of the chosen day as the event does', () => {
    const hoursOn = (event: Hours, day: number) => slotHours(slotOnDay(WHOLE, event, day), event);
    expect(hoursOn(WHOLE_WEEKEND, 1)).toEqual({ start: DAY, end: 2 * DAY });
    expect(hoursOn(WEEKEND, 0)).toEqual({ start: 18 * 60, end: DAY });
    expect(hoursOn(WEEKEND, 1)).toEqual({ start: DAY, end: 2 * DAY });
    expect(hoursOn(WEEKEND, 2)).toEqual({ start: 2 * DAY, end: 2 * DAY + 14 * 60 });
    // the day before, for those who put up the tents
    expect(hoursOn(WEEKEND, -1)).toEqual({ start: -DAY, end: 0 });
  });

  test('gets times within its day, and keeps them on another one', () => {
    const onSaturday = slotOnDay(WHOLE, WHOLE_WEEKEND, 1);
    const fromTen = slotFrom(onSaturday, WHOLE_WEEKEND, 10 * 60);
    expect(slotHours(fromTen, WHOLE_WEEKEND)).toEqual({ start: DAY + 600, end: 2 * DAY });
    const tillTwo = slotUntil(fromTen, WHOLE_WEEKEND, 14 * 60);
    expect(slotHours(tillTwo, WHOLE_WEEKEND)).toEqual({ start: DAY + 600, end: DAY + 840 });
    expect(slotHours(slotOnDay(tillTwo, WHOLE_WEEKEND, 2), WHOLE_WEEKEND)).toEqual({
      start: 2 * DAY + 600,
      end: 2 * DAY + 840,
    });
  });

  test('that had none begins on the first day that has the time, and is over with it', () => {
    expect(slotHours(slotFrom(WHOLE, WHOLE_WEEKEND, 600), WHOLE_WEEKEND)).toEqual({ start: 600, end: DAY });
    expect(slotHours(slotFrom(WHOLE, WEEKEND, 600), WEEKEND)).toEqual({ start: DAY + 600, end: 2 * DAY });
  });

  test('stays on its day whatever time it begins or ends at, and is its own again when times are emptied', () => {
    const anyLong = anyEvent.filter(lastsForDays);
    fc.assert(
      fc.property(anyLong, fc.integer({ min: 0, max: 4 }), anyMinute, anyMinute, (event, day, from, until) => {
        const onDay = slotOnDay(WHOLE, event, day);
        const timed = slotUntil(slotFrom(onDay, event, from), event, until);
        const { start, end } = slotHours(timed, event);
        expect([dayOf(start), start - day * DAY]).toEqual([day, from]);
        expect(end - start).toBeLessThan(DAY);
        expect(slotFrom(timed, event, null)).toEqual(onDay);
        expect(slotOnDay(timed, event, null)).toEqual(WHOLE);
      }),
    );
  });
});

test('a shift that is told nothing lasts as long as its event; emptied of its times it does so again', () => {
  fc.assert(
    fc.property(anyEvent, anySlot, (event, slot) => {
      expect(slotHours(WHOLE, event)).toEqual(event);
      expect(slotOnDay(slot, event, null)).toEqual(WHOLE);
    }),
  );
});

test('of an event within a day any time can be said, and the shift begins at it', () => {
  fc.assert(
    fc.property(anyEvent, anyMinute, (event, minute) => {
      fc.pre(!lastsForDays(event));
      const { start, end } = slotHours(slotFrom(WHOLE, event, minute), event);
      expect(ofDay(start)).toBe(minute);
      expect(end).toBeGreaterThanOrEqual(start);
    }),
  );
});

test('a shift is told by its days where it takes them whole, else by its day and its hours', () => {
  const friday = dayNumberOf('2027-01-15') * DAY;
  const told = (start: number, end: number) => {
    const { days, hours } = sayShift({ start: friday + start, end: friday + end }, 'en');
    return [days.replaceAll(/\s/gu, ' '), hours];
  };
  expect(told(0, DAY)).toEqual(['Fri 15 Jan 2027', '']);
  expect(told(0, 2 * DAY)).toEqual(['15 – 16 Jan 2027', '']);
  expect(told(DAY + 600, DAY + 840)).toEqual(['Sat 16 Jan 2027', '10:00–14:00']);
  expect(told(22 * 60, DAY + 120)).toEqual(['Fri 15 Jan 2027', '22:00–02:00']);
  expect(told(18 * 60, 2 * DAY + 840)).toEqual(['15 – 17 Jan 2027', '18:00–14:00']);
  expect(takesWholeDays({ start: 0, end: 0 })).toBe(false);
});
