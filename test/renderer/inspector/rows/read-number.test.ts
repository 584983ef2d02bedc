import { expect, test } from 'vitest';
import { readPercentage, readWholeNumber } from '../../../../renderer/features/inspector/rows/read-number';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['-5', 'unreadable'],
  ['1.5', 'unreadable'],
  ['sixty', 'unreadable'],
  ['12345678901', 'unreadable'],
])('%j as a whole number is %j', (text, expected) => {
  expect(readWholeNumber(text)).toBe(expected);
});

test.each([
  ['', 0],
  ['60', 60],
  ['60 %', 60],
  ['100', 100],
  ['101', 'unreadable'],
  ['half', 'unreadable'],
])('%j as a percentage is %j', (text, expected) => {
  expect(readPercentage(text)).toBe(expected);
});
