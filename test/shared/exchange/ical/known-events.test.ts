import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownEvents } from '#shared/exchange/ical/known-events';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import type { Item } from '#shared/records/item';
import { arbitraryItem } from '../../../support/arbitrary-item';

const planOf = (items: readonly Item[]) => ({ items, calendars: [], name: 'План', zone: 'Europe/Moscow' });
const items = fc.sample(arbitraryItem, { numRuns: 30, seed: 7 });
const changed = items.map((item, at) =>
  at % 5 === 0 ? { ...item, title: 'Changed', modified: item.modified + 1 } : item,
);

test('a plan that is written again with what is known reads as one that is written anew', () => {
  const known = new KnownEvents();
  writeIcal(planOf(items), { known });
  const again = writeIcal(planOf(changed), { known });
  expect(again).toEqual(writeIcal(planOf(changed)));
});

test('what is known in one manner is not taken for another', () => {
  const known = new KnownEvents();
  writeIcal(planOf(items), { known });
  const manner = { ...FOR_OTHERS, alarms: false };
  expect(writeIcal(planOf(items), { known, manner })).toEqual(writeIcal(planOf(items), { manner }));
});

test('only what is new is written', () => {
  const known = new KnownEvents();
  writeIcal(planOf(items), { known });
  const totals: number[] = [];
  writeIcal(planOf(changed), { known, onProgress: (_done, total) => totals.push(total) });
  const alone = writeIcal(planOf(changed.filter((item) => item.title === 'Changed')));
  expect(totals.at(-1)).toBe(alone.events);
});
