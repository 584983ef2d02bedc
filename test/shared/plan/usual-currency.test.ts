import { expect, test } from 'vitest';
import { usualCurrency } from '#shared/plan/usual-currency';
import { emptyItem, type Item } from '#shared/records/item';

function event(currency: string, modified: number): Item {
  const base = { id: `${modified}`, uid: 'u', now: modified, title: '', schedule: null, calendarId: 'c' };
  const budget = { currency, planned: 1, spent: null };
  return { ...emptyItem({ ...base, kind: 'event' }), budget } as Item;
}

test('a budget takes the currency of the event that was changed last', () => {
  expect(usualCurrency([event('GBP', 1), event('KZT', 3), event('EUR', 2), event('', 4)], 'en')).toBe('KZT');
});

test('without any budget the language decides', () => {
  expect(usualCurrency([event('', 1)], 'ru')).toBe('RUB');
  expect(usualCurrency([], 'en')).toBe('EUR');
});
