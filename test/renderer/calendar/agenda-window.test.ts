import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameSpot } from '../../../renderer/features/calendar/agenda/agenda-places';
import type { AgendaBlock } from '../../../renderer/features/calendar/agenda/agenda-rows';
import { agendaWindow, blockAt, monthNumber } from '../../../renderer/features/calendar/agenda/agenda-window';
import { plainDate } from '#shared/time/plain-date';

const MAY = monthNumber(plainDate('2027-05-04'));
const anyHeights = fc.array(fc.integer({ min: 32, max: 4000 }), { minLength: 7, maxLength: 7 });
const blockOf =
  (heights: readonly number[]) =>
  (month: number): AgendaBlock => ({
    rows: [],
    height: heights[month % heights.length]!,
  });

describe('the window of the agenda', () => {
  test('holds months that follow each other, enough to scroll on in both directions, and not more', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({ min: 1, max: 3000 }), (heights, reach) => {
        const { blocks, height } = agendaWindow(MAY, blockOf(heights), reach);
        expect(blocks.map(({ month }) => month)).toEqual(blocks.map((_, at) => blocks[0]!.month + at));
        const seen = blocks.find(({ month }) => month === MAY)!;
        const below = height - seen.top - seen.height;
        for (const [filled, outermost] of [
          [seen.top, blocks[0]!],
          [below, blocks.at(-1)!],
        ] as const) {
          expect(filled).toBeGreaterThanOrEqual(reach);
          expect(filled - outermost.height).toBeLessThan(reach);
        }
      }),
    );
  });

  test('asks for no more than five years on each side, and for none beyond all dates', () => {
    const asked: number[] = [];
    const empty = (month: number): AgendaBlock => {
      asked.push(month);
      return { rows: [], height: 0 };
    };
    agendaWindow(MAY, empty, 1000);
    expect(asked).toHaveLength(121);
    const last = monthNumber(plainDate('9999-12-05'));
    expect(agendaWindow(last, empty, 1000).blocks.at(-1)!.month).toBe(last);
    expect(agendaWindow(monthNumber(plainDate('0001-01-05')), empty, 1000).blocks[0]!.month).toBe(12);
  });

  test('shows what it showed when months come and go around it', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({ min: 0, max: 100 }), (heights, share) => {
        const before = agendaWindow(MAY, blockOf(heights), 1500);
        const height = Math.floor((before.height * share) / 101);
        const seen = blockAt(before, height)!;
        const after = agendaWindow(seen.month, blockOf(heights), 1500);
        const spot = sameSpot(before, after, height);
        const now = blockAt(after, spot)!;
        expect(now.month).toBe(seen.month);
        expect(spot - now.top).toBe(height - seen.top);
      }),
    );
  });
});
