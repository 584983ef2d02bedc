import { expect, test } from 'vitest';
import { formatDay, formatDays } from '#shared/time/format';
import { dayNumber, plainDate } from '#shared/time/plain-date';

const first = dayNumber(plainDate('2025-12-29'));
const last = dayNumber(plainDate('2026-05-01'));
const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;

test('August, which in Russian ends as the sign of a year begins, stays whole', () => {
  expect(formatDay('ru', dayNumber(plainDate('2027-08-01')), { month: 'short' })).toBe('авг.');
});

test('a Russian year goes without its sign, alone and at both ends of a range', () => {
  expect(formatDay('ru', first, options)).toBe('29 дек. 2025');
  expect(formatDays('ru', first, last, options)).not.toContain('г.');
  expect(formatDays('ru', first, last, options)).toMatch(/^29 дек\. 2025\s–\s1 мая 2026$/);
});
