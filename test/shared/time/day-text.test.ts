import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, writeDay } from '#shared/time/day-text';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { anyDay } from '../../support/arbitrary-plan';

const MARCH_11 = dayNumber(plainDate('2027-03-11'));
const read = (text: string) => readDay(text, MARCH_11);
const day = (date: string) => dayNumber(plainDate(date));

test.each(['en', 'ru'])('a day written in %s is read back as the same day, whatever stood there before', (language) => {
  fc.assert(
    fc.property(anyDay, anyDay, (written, reference) => readDay(writeDay(language, written), reference) === written),
  );
});

test('a day is written short enough for a narrow panel, with its year', () => {
  expect(writeDay('en', MARCH_11)).toBe('Thu 11 Mar 2027');
  expect(writeDay('ru', MARCH_11)).toBe('чт, 11 марта 2027');
});

describe('a typed date', () => {
  test.each([
    ['2027-04-02', '2027-04-02'],
    ['2.4.2027', '2027-04-02'],
    ['02/04/27', '2027-04-02'],
    ['2.4', '2027-04-02'],
    ['2', '2027-03-02'],
    ['2 April', '2027-04-02'],
    ['Apr 2 2028', '2028-04-02'],
    ['2 апреля', '2027-04-02'],
    ['пт, 2 апр. 2027 г.', '2027-04-02'],
    ['9 мая', '2027-05-09'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%s is %s beside 11 March 2027', (text, expected) => {
    expect(read(text)).toBe(day(expected));
  });

  test.each(['', 'soon', '31.4', '29 Feb 2027', '0.3', '1.13', '1.2.3.4', '2 Marathon', 'April', '2027'])(
    '%j is no date',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
