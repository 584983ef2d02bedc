import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMinute } from '#shared/time/format';
import { readMinute } from '#shared/time/minute-text';

test('every minute of the day is read back as it is written, midnight at its end included', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minute) => readMinute(formatMinute(minute)) === minute));
});

describe('a typed time', () => {
  test.each([
    ['19:30', 1170],
    ['19.30', 1170],
    ['1930', 1170],
    ['9', 540],
    [' 9:05 ', 545],
    ['7pm', 1140],
    ['12 am', 0],
    ['12:15 PM', 735],
    ['24:00', 1440],
  ])('%j is %i minutes after midnight', (text, expected) => {
    expect(readMinute(text)).toBe(expected);
  });

  test.each(['', 'noon', '25:00', '24:01', '9:60', '0 am', '13 pm', '19:3', '-1'])('%j is no time', (text) => {
    expect(readMinute(text)).toBeNull();
  });
});
