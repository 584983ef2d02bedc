import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPlannerRow, type PlannerBar, type PlannerGeometry } from '#shared/plan/planner-lanes';
import { layoutYear, WEEKDAY_COLUMNS, type YearMonth } from '#shared/plan/year-layout';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const YEAR = 2027;
const COLUMN = 24;
const ROOMY: PlannerGeometry = {
  columnWidth: COLUMN,
  width: WEEKDAY_COLUMNS * COLUMN,
  lanes: 3,
  labelWidth: () => ({ inside: 92, beside: 80 }),
};

const anyGeometry = fc
  .record({ lanes: fc.integer({ min: 1, max: 4 }), label: fc.integer({ min: 10, max: 300 }) })
  .map(({ lanes, label }) => ({ ...ROOMY, lanes, labelWidth: () => ({ inside: label + 12, beside: label }) }));

/** What a bar takes of its lane, its label included. */
function extentOf({ left, width, label, labelWidth }: PlannerBar): { from: number; to: number } {
  if (label === 'left') return { from: left - labelWidth, to: left + width };
  if (label === 'under') return { from: left, to: Math.max(left + width, left + labelWidth) };
  return { from: left, to: left + width + labelWidth };
}

function march(...occurrences: Parameters<typeof layoutYear>[0]): YearMonth {
  return layoutYear(occurrences, YEAR, 'monday')[2]!;
}

describe('a planner row', () => {
  test('loses nothing: each thing of the month is named in a lane or is a mark of a day, and not both', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), anyGeometry, (occurrences, geometry) => {
        for (const month of layoutYear(occurrences, YEAR, 'monday')) {
          const { bars, marks } = layoutPlannerRow(month, geometry);
          const drawn = [...bars.map((bar) => bar.occurrence), ...marks.flat()];
          const all = [...month.spans, ...month.days.flatMap(({ items }) => items)];
          expect(drawn).toHaveLength(all.length);
          expect(new Set(drawn)).toEqual(new Set(all));
        }
      }),
    );
  });

  test('never lays bars or labels of one lane over each other, nor beyond its columns', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), anyGeometry, (occurrences, geometry) => {
        for (const month of layoutYear(occurrences, YEAR, 'monday')) {
          const { bars } = layoutPlannerRow(month, geometry);
          for (const bar of bars) {
            const { from, to } = extentOf(bar);
            expect(bar.lane).toBeLessThan(geometry.lanes);
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(geometry.width);
            const others = bars.filter((other) => other !== bar && other.lane === bar.lane).map(extentOf);
            expect(others.every((other) => other.to <= from || other.from >= to)).toBe(true);
          }
        }
      }),
    );
  });

  test('names a short key event beside its bar, to the left where the right edge is near', () => {
    const early = layoutPlannerRow(march(occurrence('early', wholeDays('2027-03-02'), { key: true })), ROOMY);
    expect(early.bars).toMatchObject([{ label: 'right', lane: 0 }]);
    // 31 May 2027 stands in column 36 of 37
    const may = layoutYear([occurrence('late', wholeDays('2027-05-31'), { key: true })], YEAR, 'monday')[4]!;
    expect(layoutPlannerRow(may, ROOMY).bars).toMatchObject([{ label: 'left' }]);
  });

  test('puts a name into a bar that is long enough for it', () => {
    const row = layoutPlannerRow(march(occurrence('camp', wholeDays('2027-03-08', '2027-03-14'))), ROOMY);
    expect(row.bars).toMatchObject([{ label: 'inside', width: 7 * COLUMN - 4 }]);
  });

  test('runs over the edges of the month without a gap and says so', () => {
    const row = layoutPlannerRow(march(occurrence('long', wholeDays('2027-02-15', '2027-04-22'))), ROOMY);
    expect(row.bars).toMatchObject([{ cutLeft: true, cutRight: true, left: 0, width: 31 * COLUMN }]);
  });

  test('leaves a day that is not key to marks', () => {
    const row = layoutPlannerRow(march(occurrence('plain', wholeDays('2027-03-02'))), ROOMY);
    expect(row.bars).toEqual([]);
    expect(row.marks[1]).toHaveLength(1);
  });

  test('makes a span without a lane a mark of its first day in the month', () => {
    const spans = ['a', 'b', 'c', 'd'].map((key) => occurrence(key, wholeDays('2027-02-20', '2027-03-20')));
    const { bars, marks } = layoutPlannerRow(march(...spans), ROOMY);
    expect(bars).toHaveLength(3);
    expect(marks[0]!.map(({ key }) => key)).toEqual(['d']);
  });
});
