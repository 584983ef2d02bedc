import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOfTable, ordersTold } from '#shared/exchange/csv/day-order';
import { readClock, readLength } from '#shared/exchange/csv/read-clock';
import { readDate } from '#shared/exchange/csv/read-date';
import { readNumber } from '#shared/exchange/csv/read-number';
import { dateOfDay, dayOfMonth, monthOf, yearOf } from '#shared/time/plain-date';
import { anyDay } from '../../../support/arbitrary-plan';

test('a date is read from every way in which people and programs write it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = dateOfDay(day);
      const [year, month, dayOf] = [yearOf(date), monthOf(date), dayOfMonth(date)];
      const russian = new Intl.DateTimeFormat('ru', { dateStyle: 'full', timeZone: 'UTC' }).format(day * 86_400_000);
      const english = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }).format(day * 86_400_000);
      const dayFirst = [date, `${dayOf}.${month}.${year}`, `${dayOf}/${month}/${year}`, russian, english];
      for (const text of [...dayFirst, `${dayOf}-${english.slice(english.indexOf(' ') + 1).slice(0, 3)}-${year}`])
        expect([text, readDate(text, 'day-first')]).toEqual([text, { date, rest: '' }]);
      for (const text of [`${month}/${dayOf}/${year}`, `${month}-${dayOf}-${year}`, `${dayOf}.${month}.${year}`])
        expect([text, readDate(text, 'month-first')]).toEqual([text, { date, rest: '' }]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['31.02.2027', 'unreadable-date'],
  ['13/13/2027', 'unreadable-date'],
  ['скоро', 'unreadable-date'],
  ['', 'unreadable-date'],
  ['12.03', 'no-year'],
  ['12 марта', 'no-year'],
  ['March 12', 'no-year'],
])('%s is no date, and it is told why', (text, problem) => {
  expect(readDate(text, 'day-first')).toBe(problem);
});

test.each([
  ['19:00', 1140, null],
  ['7:00:00 PM', 1140, null],
  ['12:30 a.m.', 30, null],
  ['19.00', 1140, null],
  ['9', 540, null],
  ['19:00–21:30', 1140, 1290],
  ['7 pm - 9 pm', 1140, 1260],
  ['10:00 до 11:00', 600, 660],
])('%s is a time', (text, start, end) => {
  expect(readClock(text)).toEqual({ start, end });
});

test.each([
  ['90', 90],
  ['1:30', 90],
  ['1,5 ч', 90],
  ['2 h 15 min', 135],
  ['45 мин', 45],
  ['долго', null],
])('%s is a length, or none', (text, minutes) => {
  expect(readLength(text)).toBe(minutes);
});

test.each([
  ['1 500,50 ₽', 1500.5],
  ['1,500.50', 1500.5],
  ['1.500,50', 1500.5],
  ['1,500', 1500],
  ['1.234.567', 1_234_567],
  ['12,5', 12.5],
  ['-3', -3],
  ['30%', 30],
  ['сорок', null],
])('%s is a number, or none', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

const told = (...dates: string[]) =>
  orderOfTable(
    ordersTold(
      ['Date'],
      dates.map((date, at) => ({ row: at + 2, cells: [date], isUnclosed: false })),
    ),
    ['start'],
  );

test('which comes first, day or month, is asked only where no date of the table proves it', () => {
  expect(told('03/04/2027', '05/06/2027')).toEqual({ kind: 'unclear', example: '03/04/2027' });
  expect(told('03/04/2027', '25/06/2027')).toEqual({ kind: 'proven', order: 'day-first' });
  expect(told('03/04/2027', '06/25/2027')).toEqual({ kind: 'proven', order: 'month-first' });
  expect(told('03.04.2027', '2027-03-04', '4 March 2027', '04/04/2027')).toEqual({ kind: 'plain' });
});

test('what one column proves holds for the others, and columns that are left out prove nothing', () => {
  const rows = [{ row: 2, cells: ['03/04/2027', '03/14/2027'], isUnclosed: false }];
  const columns = ordersTold(['Start', 'End'], rows);
  expect(orderOfTable(columns, ['start', 'end'])).toEqual({ kind: 'proven', order: 'month-first' });
  expect(orderOfTable(columns, ['start', null])).toEqual({ kind: 'unclear', example: '03/04/2027' });
});
