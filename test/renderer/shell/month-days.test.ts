import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOfDay, dayNumber, monthOf, plainDate, weekdayOf } from '#shared/time/plain-date';
import { dateByKey, monthDays } from '../../../renderer/features/shell/month-days';

const date = fc.integer({ min: -20_000, max: 60_000 }).map(dateOfDay);
const weekStart = fc.constantFrom('monday' as const, 'sunday' as const);

test('six whole weeks hold the month, and the first of them holds its first day', () => {
  fc.assert(
    fc.property(date, weekStart, (of, start) => {
      const days = monthDays(of, start);
      expect(days).toHaveLength(42);
      expect(weekdayOf(days[0]!)).toBe(start === 'monday' ? 1 : 7);
      expect(days.slice(0, 7).map((day) => dateOfDay(day).slice(8))).toContain('01');
      expect(monthOf(dateOfDay(days[6]!))).toBe(monthOf(of));
      expect(days).toContain(dayNumber(of));
    }),
  );
});

test('Home and End stay in the week', () => {
  fc.assert(
    fc.property(date, weekStart, (of, start) => {
      const first = dateByKey('Home', of, start)!;
      expect(weekdayOf(dayNumber(first))).toBe(start === 'monday' ? 1 : 7);
      expect(dateByKey('End', of, start)).toBe(addDays(first, 6));
    }),
  );
});

test('Page Down leads to the same day of the next month, or to its last', () => {
  expect(dateByKey('PageDown', plainDate('2027-01-31'), 'monday')).toBe('2027-02-28');
});
