import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysToRead, layoutAgendaMonth, type AgendaManner, type AgendaMonth } from '#shared/plan/agenda';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { dateFromParts, dayNumber, weekdayOf } from '#shared/time/plain-date';
import { anyOccurrencesAround, dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const YEAR = 2027;
const NO_DAY = -1;
const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  first: dayNumber(dateFromParts(YEAR, index + 1, 1)),
  last: dayNumber(dateFromParts(YEAR, index + 2, 1)) - 1,
}));
const YEAR_DAYS = { first: MONTHS[0]!.first, last: MONTHS[11]!.last };

const manner = (fields: Partial<AgendaManner> = {}): AgendaManner => ({
  weekStart: 'monday',
  today: NO_DAY,
  noted: new Set(),
  ...fields,
});

function agendaOf(occurrences: readonly Occurrence[], today = NO_DAY): AgendaMonth[] {
  return MONTHS.map((month) => {
    const read = daysToRead(month, 'monday');
    return layoutAgendaMonth(
      occurrences.filter((each) => isShownIn(read, each)),
      month,
      manner({ today }),
    );
  });
}

const weeksOf = (months: readonly AgendaMonth[]) => months.flatMap(({ weeks }) => weeks);
const daysOf = (months: readonly AgendaMonth[]) => weeksOf(months).flatMap(({ days }) => days);

function toldDays(months: readonly AgendaMonth[], wanted: Occurrence): number[] {
  return daysOf(months)
    .filter(({ entries }) => entries.some((entry) => entry.occurrence === wanted))
    .map(({ day }) => day);
}

describe('the agenda', () => {
  test('tells all that begins, once and on its first day; what lasts up to three days on each of them', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), (occurrences) => {
        const months = agendaOf(occurrences);
        for (const each of occurrences) {
          const { first, last } = shownDays(each);
          const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
          const told = own.length > 3 ? [first] : own;
          const inYear = told.filter((day) => day >= YEAR_DAYS.first && day <= YEAR_DAYS.last);
          expect(toldDays(months, each)).toEqual(inYear);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('loses nothing of a week that it tells: what does not begin there runs through it', () => {
    fc.assert(
      fc.property(anyOccurrencesAround(YEAR), (occurrences) => {
        for (const { first, running, days } of weeksOf(agendaOf(occurrences))) {
          const told = new Set([
            ...running,
            ...days.flatMap(({ entries }) => entries.map((entry) => entry.occurrence)),
          ]);
          for (const { day } of days) {
            const missing = occurrences.filter((each) => isShownIn({ first: day, last: day }, each) && !told.has(each));
            // a long span of this very week that a month's end cuts off from its first day
            for (const each of missing) expect(shownDays(each).first).toBeGreaterThanOrEqual(first);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('goes forward day by day, gives each week one heading, and has no empty days but today', () => {
    fc.assert(
      fc.property(
        anyOccurrencesAround(YEAR),
        fc.integer({ min: YEAR_DAYS.first, max: YEAR_DAYS.last }),
        (occurrences, today) => {
          const months = agendaOf(occurrences, today);
          const days = daysOf(months);
          expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted((a, b) => a - b));
          expect(days.filter(({ entries }) => entries.length === 0).every(({ day }) => day === today)).toBe(true);
          expect(days.some(({ day }) => day === today)).toBe(true);
          // the heading of a week that began in the year before stands in its December
          const weeks = weeksOf(months).filter(({ first }) => first >= YEAR_DAYS.first);
          const headed = weeks.filter(({ continues }) => !continues);
          expect(new Set(headed.map(({ first }) => first)).size).toBe(headed.length);
          expect(new Set(weeks.map(({ first }) => first)).size).toBe(headed.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('begins its weeks on the day on which weeks begin', () => {
    const dinner = [occurrence('dinner', wholeDays('2027-03-11'))];
    const month = { first: dayOf('2027-03-01'), last: dayOf('2027-03-31') };
    const [monday] = layoutAgendaMonth(dinner, month, manner()).weeks;
    const [sunday] = layoutAgendaMonth(dinner, month, manner({ weekStart: 'sunday' })).weeks;
    expect([weekdayOf(monday!.first), weekdayOf(sunday!.first)]).toEqual([1, 7]);
  });

  test('tells a day of which something is to be known, even if nothing is on', () => {
    const month = { first: dayOf('2027-03-01'), last: dayOf('2027-03-31') };
    const birthday = dayOf('2027-03-18');
    const { weeks } = layoutAgendaMonth([], month, manner({ noted: new Set([birthday]) }));
    expect(weeks.flatMap(({ days }) => days)).toEqual([{ day: birthday, entries: [], isNoted: true }]);
  });

  test('says which of its days a span has come to', () => {
    const fair = occurrence('fair', wholeDays('2027-03-11', '2027-03-13'));
    const marathon = occurrence('marathon', wholeDays('2027-03-08', '2027-03-28'));
    const entries = daysOf(agendaOf([fair, marathon])).flatMap(({ day, entries: told }) =>
      told.map((entry) => [day, entry.occurrence.key, entry.day, entry.days]),
    );
    expect(entries).toEqual([
      [dayOf('2027-03-08'), 'marathon', 1, 21],
      [dayOf('2027-03-11'), 'fair', 1, 3],
      [dayOf('2027-03-12'), 'fair', 2, 3],
      [dayOf('2027-03-13'), 'fair', 3, 3],
    ]);
  });

  test('tells an item of 400 days on its first day, and as running where something else is told', () => {
    const long = occurrence('long', wholeDays('2026-12-01', '2028-01-04'));
    const months = agendaOf([long, occurrence('dinner', wholeDays('2027-03-11'))]);
    expect(weeksOf(months)).toMatchObject([{ first: dayOf('2027-03-08'), running: [{ key: 'long' }] }]);
    expect(months[5]).toMatchObject({ weeks: [], running: [{ key: 'long' }] });
  });

  test('ends at midnight on the evening before, and begins at midnight on its own day', () => {
    const timed = (start: string, minutes: number) =>
      ({ kind: 'timed', start, zone: 'UTC', minutes }) as Parameters<typeof occurrence>[1];
    const gala = occurrence('gala', timed('2027-03-12T18:00', 360));
    const early = occurrence('early', timed('2027-03-13T00:00', 60));
    expect(daysOf(agendaOf([gala, early])).map(({ day, entries }) => [day, entries.length])).toEqual([
      [dayOf('2027-03-12'), 1],
      [dayOf('2027-03-13'), 1],
    ]);
  });
});
