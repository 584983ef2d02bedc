import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dateOfDay, dayNumber, monthOf, plainDate } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { anyDay } from '../../support/arbitrary-plan';

const anyYearStart = fc.integer({ min: 1, max: 12 });

test('a date lies within the three months of its quarter, and the first of a year begins with that year', () => {
  fc.assert(
    fc.property(anyDay, anyYearStart, (day, yearStart) => {
      const date = dateOfDay(day);
      const { number, first } = quarterOf(date, yearStart);
      expect(first <= date && date < addMonths(first, 3)).toBe(true);
      expect(monthOf(addMonths(first, -3 * (number - 1)))).toBe(yearStart);
    }),
  );
});

test('quarters follow each other, and the year changes after the fourth', () => {
  fc.assert(
    fc.property(anyDay, anyYearStart, (day, yearStart) => {
      const one = quarterOf(dateOfDay(day), yearStart);
      const next = quarterOf(addMonths(one.first, 3), yearStart);
      expect(next.number).toBe((one.number % 4) + 1);
      expect(next.year).toBe(one.year + (one.number === 4 ? 1 : 0));
    }),
  );
});

test.each([
  ['2027-03-31', 1, 1, '2027', '2027-01-01'],
  ['2027-03-31', 4, 4, '2026/27', '2027-01-01'],
  ['2027-04-01', 4, 1, '2027/28', '2027-04-01'],
  ['2027-01-15', 2, 4, '2026/27', '2026-11-01'],
  ['2099-10-01', 10, 1, '2099/00', '2099-10-01'],
])('%s, with years from month %i, is in quarter %i of %s', (date, yearStart, number, year, first) => {
  const quarter = quarterOf(plainDate(date), yearStart);
  expect(quarter).toMatchObject({ number, first });
  expect(sayFiscalYear(quarter.year, yearStart)).toBe(year);
  expect(dayNumber(quarter.first)).toBeLessThanOrEqual(dayNumber(plainDate(date)));
});
