import { expect, test } from 'vitest';
import { readDue } from '#shared/plan/due-text';
import { dayNumber, plainDate } from '#shared/time/plain-date';

const FIRST_DAY = dayNumber(plainDate('2027-03-18'));

test.each([
  ['7 days before', -7],
  ['за 7 дней', -7],
  ['-7', -7],
  ['−7 d', -7],
  ['-7 дн.', -7],
  ['7', -7],
  ['2 weeks before', -14],
  ['за 2 недели', -14],
  ['3 дня до', -3],
  ['+2', 2],
  ['+2 days', 2],
  ['2 days after', 2],
  ['через 2 дня', 2],
  ['2 дня после', 2],
  ['on the day', 0],
  ['в день', 0],
  ['0', 0],
  ['11 March', -7],
  ['20.03', 2],
  ['', null],
] as const)('%j is %j days from the first day', (text, days) => {
  expect(readDue(text, FIRST_DAY)).toBe(days);
});

test.each(['soon', '7 apples', '31 April', 'before'])('%j is not understood', (text) => {
  expect(readDue(text, FIRST_DAY)).toBe('unreadable');
});

test('without a first day only what is relative to it is understood', () => {
  expect(readDue('-7', null)).toBe(-7);
  expect(readDue('11 March', null)).toBe('unreadable');
});
