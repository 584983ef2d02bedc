import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan } from '#shared/plan/day-items';
import { layoutQuarterMonth, type QuarterColumn, type QuarterGeometry } from '#shared/plan/quarter-rows';
import { isShownIn } from '#shared/plan/shown-days';
import type { Occurrence } from '#shared/plan/occurrence';
import { layoutMonths } from '#shared/plan/year-layout';
import { anyOccurrencesAround, dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const YEAR = 2027;
const QUARTER = { year: YEAR, month: 1, count: 3 };

function geometry(fields: Partial<QuarterGeometry> = {}): QuarterGeometry {
  const titleWidth = ({ key }: Occurrence) => 60 + (key.length % 3) * 70;
  return { width: 290, rails: 3, railStep: 9, railGap: 3, gap: 3, moreWidth: 28, titleWidth, ...fields };
}

function quarterOf(occurrences: readonly Occurrence[], measures = geometry()): QuarterColumn[] {
  return layoutMonths(occurrences, QUARTER, 'monday').map((month) => layoutQuarterMonth(month, measures));
}

function rowOn(columns: readonly QuarterColumn[], date: string) {
  return columns.flatMap(({ rows }) => rows).find(({ day }) => day.day === dayOf(date))!;
}

const titlesOn = (columns: readonly QuarterColumn[], date: string) =>
  rowOn(columns, date).titles.map((title) => title.occurrence.key);

const anyGeometry = fc.record({
  width: fc.integer({ min: 120, max: 500 }),
  rails: fc.integer({ min: 0, max: 6 }),
});

describe('a month of the quarter', () => {
  test('tells all that is on each day: by a title, on a rail, or in the count', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), anyGeometry, (occurrences, fields) => {
        for (const { rails, rows } of quarterOf(occurrences, geometry(fields))) {
          for (const { day, titles, more } of rows) {
            const on = occurrences.filter((each) => isShownIn({ first: day.day, last: day.day }, each));
            const named = titles.map((title) => title.occurrence);
            const railed = rails.filter(({ first, last }) => first <= day.day && last >= day.day);
            const told = new Set([...named, ...railed.map((rail) => rail.occurrence)]);
            for (const each of told) expect(on).toContain(each);
            expect(new Set(named).size).toBe(named.length);
            expect(more).toBeGreaterThanOrEqual(on.length - told.size);
          }
        }
      }),
    );
  });

  test('never sets titles wider than the line, whatever it has room for', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), anyGeometry, (occurrences, fields) => {
        const measures = geometry(fields);
        for (const { railsWidth, rows } of quarterOf(occurrences, measures)) {
          for (const { titles, more } of rows) {
            const widths = titles.map(({ width }) => width);
            const gaps = Math.max(0, titles.length - 1) * measures.gap;
            const count = more > 0 ? measures.moreWidth + measures.gap : 0;
            const taken = widths.reduce((sum, width) => sum + width, gaps + count);
            expect(taken).toBeLessThanOrEqual(measures.width - railsWidth);
          }
        }
      }),
    );
  });

  test('never lays two rails over each other, nor more than there is room for', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), fc.integer({ min: 0, max: 5 }), (occurrences, count) => {
        for (const { rails } of quarterOf(occurrences, geometry({ rails: count }))) {
          const taken = rails.flatMap(({ lane, first, last }) =>
            Array.from({ length: last - first + 1 }, (_, index) => `${lane} ${first + index}`),
          );
          expect(new Set(taken).size).toBe(taken.length);
          for (const { lane, occurrence: span } of rails) {
            expect(lane).toBeLessThan(count);
            expect(isSpan(span)).toBe(true);
          }
        }
      }),
    );
  });

  test('names a span on its first day, and again on the first day of a month that it runs into', () => {
    const columns = quarterOf([occurrence('camp', wholeDays('2027-01-28', '2027-02-03'))]);
    const named = columns.flatMap(({ rows }) => rows).filter(({ titles }) => titles.length > 0);
    expect(named.map(({ day }) => day.day)).toEqual([dayOf('2027-01-28'), dayOf('2027-02-01')]);
    expect(columns[0]!.rails).toMatchObject([{ cutStart: false, cutEnd: true }]);
    expect(columns[1]!.rails).toMatchObject([{ cutStart: true, cutEnd: false, last: dayOf('2027-02-03') }]);
  });

  test('runs a rail down every day of an item of 400 days', () => {
    const columns = quarterOf([occurrence('long', wholeDays('2026-10-01', '2027-11-04'))]);
    for (const [at, { rails, rows }] of columns.entries()) {
      expect(rails).toHaveLength(1);
      expect(rails[0]!.last - rails[0]!.first + 1).toBe(rows.length);
      expect(
        rows[0]!.titles.map((title) => title.occurrence.key),
        `month ${at}`,
      ).toEqual(['long']);
    }
  });

  test('lets events go first and whole, and shortens a post to what is left, but not under 100 pixels', () => {
    const day = wholeDays('2027-03-11');
    const post = occurrence('post', day, { kind: 'post' });
    const event = occurrence('event', day);
    const wide = geometry({ width: 290, titleWidth: () => 180 });
    expect(rowOn(quarterOf([post, event], wide), '2027-03-11')).toMatchObject({
      titles: [{ width: 180 }, { width: 107 }],
      more: 0,
    });
    expect(titlesOn(quarterOf([post, event], wide), '2027-03-11')).toEqual(['event', 'post']);
    const narrow = geometry({ width: 270, titleWidth: () => 180 });
    expect(rowOn(quarterOf([post, event], narrow), '2027-03-11')).toMatchObject({ titles: [{ width: 180 }], more: 1 });
  });

  test('cuts a title that alone is wider than the line', () => {
    const long = occurrence('long', wholeDays('2027-03-11'));
    expect(rowOn(quarterOf([long], geometry({ titleWidth: () => 900 })), '2027-03-11').titles).toMatchObject([
      { width: 290 },
    ]);
  });

  test('counts what does not fit of 40 items in a day', () => {
    const items = Array.from({ length: 40 }, (_, index) => occurrence(`i${index}`, wholeDays('2027-03-11')));
    const { titles, more } = rowOn(quarterOf(items), '2027-03-11');
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.length + more).toBe(40);
  });

  test('puts what was called off behind what stands', () => {
    const day = wholeDays('2027-03-11');
    const off = occurrence('off', day, { stage: 'cancelled' });
    const post = occurrence('post', day, { kind: 'post' });
    expect(titlesOn(quarterOf([off, post], geometry({ titleWidth: () => 60 })), '2027-03-11')).toEqual(['post', 'off']);
  });

  test('ends at midnight on the day before, and keeps its days over the change of clocks', () => {
    const timed = (start: string, minutes: number) =>
      ({ kind: 'timed', start, zone: 'UTC', minutes }) as Parameters<typeof occurrence>[1];
    const gala = occurrence('gala', timed('2027-03-12T18:00', 360));
    const midnight = occurrence('midnight', timed('2027-03-13T00:00', 60));
    const columns = quarterOf([gala, midnight]);
    expect(titlesOn(columns, '2027-03-12')).toEqual(['gala']);
    expect(titlesOn(columns, '2027-03-13')).toEqual(['midnight']);
    expect(columns[2]!.rows).toHaveLength(31);
  });
});
