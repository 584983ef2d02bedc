import { describe, expect, test } from 'vitest';
import { clockCase } from '#shared/time/clock-case';
import { plainDateTime } from '#shared/time/plain-date-time';

describe('a wall time on the day of a change of clocks', () => {
  test('that is skipped is told with what the clocks will show', () => {
    expect(clockCase('Europe/Berlin', plainDateTime('2027-03-28T02:30'))).toEqual({
      kind: 'gap',
      shown: '2027-03-28T03:30',
    });
  });

  test.each(['2027-10-31T02:00', '2027-10-31T02:59'])('%s comes twice', (wall) => {
    expect(clockCase('Europe/Berlin', plainDateTime(wall))).toEqual({ kind: 'overlap' });
  });

  test.each(['2027-03-28T01:59', '2027-03-28T03:00', '2027-10-31T01:59', '2027-10-31T03:00', '2027-07-01T02:30'])(
    '%s comes once',
    (wall) => {
      expect(clockCase('Europe/Berlin', plainDateTime(wall))).toEqual({ kind: 'plain' });
    },
  );

  test('half an hour that comes twice is told too', () => {
    expect(clockCase('Australia/Lord_Howe', plainDateTime('2027-04-04T01:45'))).toEqual({ kind: 'overlap' });
  });

  test('nothing is told where clocks are never changed', () => {
    expect(clockCase('Europe/Moscow', plainDateTime('2027-03-28T02:30'))).toEqual({ kind: 'plain' });
  });
});
