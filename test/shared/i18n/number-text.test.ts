import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, writeMoney, writeNumber } from '#shared/i18n/number-text';

describe('a number may be typed', () => {
  test.each([
    ['60', 60],
    ['12 000', 12_000],
    ['12\u00A0000', 12_000],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1,240', 1_240],
    ['12.500', 12_500],
    ['1,234,567.25', 1_234_567.25],
    ['1.234.567,25', 1_234_567.25],
    ['0,125', 0.125],
    ['£1,600', 1_600],
    ['12 000 ₽', 12_000],
    ["1'000", 1_000],
    ['12,', 12],
  ])('%j is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(['', 'many', '12 people', '-5', '1,23,456', '1.2.3', '1e5', '12 000 000 000 000'])('%j is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

test('what is written is read back, in both languages, bare or as money', () => {
  const amounts = fc.integer({ min: 0, max: 99_999_999_99 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom('en', 'ru'),
      fc.constantFrom('EUR', 'RUB', 'GBP'),
      (amount, language, currency) => {
        expect(readNumber(writeNumber(language, amount))).toBe(amount);
        expect(readNumber(writeMoney(language, amount, currency))).toBe(amount);
      },
    ),
  );
});

test('money wears the sign of its currency, and cents only where there are some', () => {
  expect(writeMoney('en', 1240, 'GBP')).toBe('£1,240');
  expect(writeMoney('en', 1240.5, 'GBP')).toBe('£1,240.50');
  expect(writeMoney('ru', 1240, 'RUB')).toMatch(/^1\s240\s₽$/);
});

test('a currency that is none leaves the number bare', () => {
  expect(writeMoney('en', 12, 'roubles')).toBe('12');
  expect(writeMoney('en', 12, '')).toBe('12');
});
