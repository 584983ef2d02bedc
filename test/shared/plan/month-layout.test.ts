import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitDay, type DayRoom, type FittingItem, type TitleFit } from '#shared/plan/fit-day';
import { laneDepths } from '#shared/plan/lane-depths';
import { monthWeeks } from '#shared/plan/month-weeks';
import { weekColumn } from '#shared/plan/year-layout';
import { dateOfDay, plainDate } from '#shared/time/plain-date';
import { anyDay } from '../../support/arbitrary-plan';

const anyWeekStart = fc.constantFrom('monday' as const, 'sunday' as const);

describe('the weeks of a month', () => {
  test('are whole, hold the whole month, and no week without a day of it', () => {
    fc.assert(
      fc.property(anyDay, anyWeekStart, (day, weekStart) => {
        const { first, last, weeks } = monthWeeks(dateOfDay(day), weekStart);
        expect(last - first + 1).toBe(weeks * 7);
        expect(weekColumn(first, weekStart)).toBe(0);
        expect(first).toBeLessThanOrEqual(day);
        expect(last).toBeGreaterThanOrEqual(day);
        const month = dateOfDay(day).slice(0, 7);
        expect(dateOfDay(first + 6).slice(0, 7)).toBe(month);
        expect(dateOfDay(last - 6).slice(0, 7)).toBe(month);
        expect(dateOfDay(first).endsWith('-01') || dateOfDay(first).slice(0, 7) < month).toBe(true);
      }),
    );
  });

  test('are four for a February that begins on the first day of the week', () => {
    expect(monthWeeks(plainDate('2027-02-10'), 'monday').weeks).toBe(4);
    expect(monthWeeks(plainDate('2027-02-10'), 'sunday').weeks).toBe(5);
  });
});

describe('lanes over the days of a week', () => {
  const WEEK = { first: 100, last: 106 };
  const anySpan = fc
    .tuple(fc.integer({ min: 90, max: 110 }), fc.integer({ min: 0, max: 15 }))
    .map(([first, length]) => ({ first, last: first + length }));

  test('leave room for every span that runs over a day, and none over a day without', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), (spans) => {
        const depths = laneDepths(spans, WEEK);
        expect(depths).toHaveLength(7);
        for (const [column, depth] of depths.entries()) {
          const day = WEEK.first + column;
          const over = spans.filter(({ first, last }) => first <= day && last >= day).length;
          expect(depth).toBeGreaterThanOrEqual(over);
          expect(depth === 0).toBe(over === 0);
        }
      }),
    );
  });

  test('put a span under the deepest that it meets, on all its days', () => {
    const spans = [
      { first: 100, last: 101 },
      { first: 101, last: 103 },
      { first: 103, last: 104 },
    ];
    expect(laneDepths(spans, WEEK)).toEqual([1, 2, 2, 3, 3, 0, 0]);
  });
});

describe('the words of a day', () => {
  const anyFitting: fc.Arbitrary<FittingItem> = fc
    .record({
      title: fc.integer({ min: 10, max: 500 }),
      time: fc.integer({ min: 0, max: 34 }),
      mayBeCard: fc.boolean(),
    })
    .map(({ title, time, mayBeCard }) => ({
      titleWidth: title,
      wholeWidth: title + time,
      titleLines: Math.ceil(title / 80),
      mayBeCard,
    }));
  const anyRoom: fc.Arbitrary<DayRoom> = fc.record({
    width: fc.integer({ min: 60, max: 300 }),
    height: fc.integer({ min: 0, max: 300 }),
  });
  const height = ({ lines, time }: TitleFit) => 20 + (time === 'above' ? lines : lines - 1) * 16;

  test('take no more height than the day has, when all items have room', () => {
    fc.assert(
      fc.property(fc.array(anyFitting, { maxLength: 8 }), anyRoom, (items, room) => {
        fc.pre(items.length * 22 - 2 <= room.height);
        const fits = fitDay(items, room);
        const taken = fits.reduce((sum, fit) => sum + height(fit) + 2, -2);
        expect(taken).toBeLessThanOrEqual(Math.max(room.height, 0));
      }),
    );
  });

  test('leave an item that has room enough on one line with its time', () => {
    fc.assert(
      fc.property(fc.array(anyFitting, { maxLength: 8 }), anyRoom, (items, room) => {
        const fits = fitDay(items, room);
        expect(fits).toHaveLength(items.length);
        const withRoom = fits.filter((_, at) => items[at]!.wholeWidth <= room.width);
        expect(withRoom).toEqual(withRoom.map(() => ({ lines: 1, time: 'beside' })));
      }),
    );
  });

  const long: FittingItem = { titleWidth: 220, wholeWidth: 254, titleLines: 3, mayBeCard: true };

  test('give a narrow day its titles before their times', () => {
    expect(fitDay([long], { width: 96, height: 20 })).toEqual([{ lines: 1, time: 'none' }]);
    expect(fitDay([long], { width: 96, height: 40 })).toEqual([{ lines: 2, time: 'none' }]);
    expect(fitDay([long], { width: 96, height: 80 })).toEqual([{ lines: 3, time: 'above' }]);
  });

  test('run on after the time in a wide day, over two lines at most', () => {
    expect(fitDay([long], { width: 180, height: 200 })).toEqual([{ lines: 2, time: 'beside' }]);
  });

  test('give what height there is to the shortest need first', () => {
    const longer: FittingItem = { ...long, titleWidth: 400, wholeWidth: 434, titleLines: 5 };
    const [first, second] = fitDay([longer, long], { width: 180, height: 58 });
    expect([first!.lines, second!.lines]).toEqual([1, 2]);
  });
});
