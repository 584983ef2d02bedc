import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutGridWeeks } from '#shared/plan/grid-weeks';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { layoutYear, weekColumn, WEEKDAY_COLUMNS, type YearMonth } from '#shared/plan/year-layout';
import { dateFromParts, dayNumber, weekdayOf } from '#shared/time/plain-date';
import { anyOccurrencesAround, dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const YEAR = 2027;
const WEEK_STARTS = ['monday', 'sunday'] as const;

function monthOf(months: readonly YearMonth[], month: number): YearMonth {
  return months[month - 1]!;
}

describe('a year', () => {
  test('loses nothing: what touches a month stands in its spans or on its day', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), (occurrences) => {
        const months = layoutYear(occurrences, YEAR, 'monday');
        for (const month of months) {
          const touching = occurrences.filter((each) => isShownIn({ first: month.first, last: month.last }, each));
          const laidOut = [...month.spans, ...month.days.flatMap(({ items }) => items)];
          expect(new Set(laidOut)).toEqual(new Set(touching));
          expect(laidOut).toHaveLength(touching.length);
        }
      }),
    );
  });

  test('shows each day exactly what is on', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), (occurrences) => {
        for (const { days } of layoutYear(occurrences, YEAR, 'sunday')) {
          for (const { day, items, spans } of days) {
            const on = occurrences.filter((each) => isShownIn({ first: day, last: day }, each));
            expect(new Set([...items, ...spans])).toEqual(new Set(on));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('aligns days by weekdays, in every year and for both beginnings of the week', () => {
    for (let year = 1990; year <= 2060; year += 1) {
      for (const weekStart of WEEK_STARTS) {
        const months = layoutYear([], year, weekStart);
        expect(months.flatMap(({ days }) => days.map(({ day }) => day))).toEqual(
          Array.from(
            { length: year % 4 === 0 ? 366 : 365 },
            (_, index) => dayNumber(dateFromParts(year, 1, 1)) + index,
          ),
        );
        for (const month of months) {
          const lastColumn = month.offset + month.days.length - 1;
          expect(lastColumn).toBeLessThan(WEEKDAY_COLUMNS);
          for (const { day, number } of month.days) {
            expect((month.offset + number - 1) % 7).toBe(weekColumn(day, weekStart));
          }
        }
      }
    }
  });

  test('has its weekend on Saturday and Sunday, wherever the week begins', () => {
    for (const weekStart of WEEK_STARTS) {
      const weekend = layoutYear([], YEAR, weekStart).flatMap(({ days }) => days.filter(({ isWeekend }) => isWeekend));
      expect(new Set(weekend.map(({ day }) => weekdayOf(day)))).toEqual(new Set([6, 7]));
    }
  });

  test('weighs a day: an event 2, another thing 1, a running event 1, never more than 4', () => {
    const day = '2027-03-11';
    const load = (...occurrences: Parameters<typeof layoutYear>[0]) =>
      monthOf(layoutYear(occurrences, YEAR, 'monday'), 3).days[10]!.load;
    const event = (key: string) => occurrence(key, wholeDays(day));
    expect(load()).toBe(0);
    expect(load(occurrence('post', wholeDays(day), { kind: 'post' }))).toBe(1);
    expect(load(event('event'))).toBe(2);
    expect(load(event('event'), occurrence('marathon', wholeDays('2027-03-01', '2027-03-28')))).toBe(3);
    expect(load(occurrence('fair', wholeDays('2027-03-01', '2027-03-28'), { kind: 'activity' }))).toBe(0);
    expect(load(event('one'), event('two'), event('three'))).toBe(4);
    expect(load(occurrence('off', wholeDays(day), { stage: 'cancelled' }))).toBe(0);
  });

  test('calls a month empty when nothing stands in it, even if something was called off', () => {
    const months = layoutYear(
      [occurrence('off', wholeDays('2027-08-05'), { stage: 'cancelled' }), occurrence('on', wholeDays('2027-07-31'))],
      YEAR,
      'monday',
    );
    expect(monthOf(months, 8).isEmpty).toBe(true);
    expect(monthOf(months, 7).isEmpty).toBe(false);
    expect(monthOf(months, 7).totals).toEqual({ event: 1, post: 0, activity: 0, milestone: 0 });
  });

  test('counts a party until two in the night on its evening only', () => {
    const party = occurrence('party', {
      kind: 'timed',
      start: '2027-12-31T20:00',
      zone: 'UTC',
      minutes: 6 * 60,
    } as Parameters<typeof occurrence>[1]);
    expect(shownDays(party)).toEqual({ first: dayOf('2027-12-31'), last: dayOf('2027-12-31') });
    expect(monthOf(layoutYear([party], 2028, 'monday'), 1).isEmpty).toBe(true);
  });
});

describe('the weeks of a month in the grid', () => {
  test('hold each day once, under its weekday, in six rows', () => {
    for (const month of layoutYear([], YEAR, 'monday')) {
      const weeks = layoutGridWeeks(month);
      expect(weeks).toHaveLength(6);
      const cells = weeks.flatMap((week) => week.cells);
      expect(cells.map(({ day }) => day)).toEqual(month.days);
      for (const { column, day } of cells) expect(column).toBe(weekdayOf(day.day) - 1);
    }
  });

  test('never lay two spans over each other, and draw a span over just its own days', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), (occurrences) => {
        for (const month of layoutYear(occurrences, YEAR, 'monday')) {
          for (const { row, bars } of layoutGridWeeks(month)) {
            const taken = bars.flatMap(({ lane, column, length }) =>
              Array.from({ length }, (_, index) => `${lane} ${column + index}`),
            );
            expect(new Set(taken).size).toBe(taken.length);
            for (const { occurrence: span, lane, column, length } of bars) {
              expect(lane).toBeLessThan(2);
              const first = month.first - month.offset + row * 7 + column;
              expect(isShownIn({ first, last: first }, span)).toBe(true);
              expect(isShownIn({ first: first + length - 1, last: first + length - 1 }, span)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
