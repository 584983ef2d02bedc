import { expect, test } from 'vitest';
import { readReminder } from '#shared/plan/reminder-text';

test.each([
  ['90', 90],
  ['90 min', 90],
  ['45 мин', 45],
  ['3 hours', 180],
  ['1.5 h', 90],
  ['1,5 часа', 90],
  ['3 days', 4320],
  ['за 3 дня', 4320],
  ['2 weeks before', 20_160],
  ['за 2 нед.', 20_160],
  ['0', 0],
] as const)('%j is %d minutes before', (text, minutes) => {
  expect(readReminder(text)).toBe(minutes);
});

test.each(['', 'soon', '3 apples', '-5', '5 years', '99999 days'])('%j is no reminder', (text) => {
  expect(readReminder(text)).toBeNull();
});
