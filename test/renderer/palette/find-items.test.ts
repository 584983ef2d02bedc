import { expect, test } from 'vitest';
import { emptyItem, type Item } from '#shared/records/item';
import { dateOfDay } from '#shared/time/plain-date';
import { findableItems, findItems } from '../../../renderer/features/palette/find-items';
import { readQuery } from '../../../renderer/features/palette/match';

const TODAY = 20_000;

function dinner(day: number | null, title = 'Club dinner'): Item {
  const schedule = day === null ? null : ({ kind: 'all-day', first: dateOfDay(day), last: dateOfDay(day) } as const);
  return emptyItem({ id: `${title} ${day}`, uid: 'u', now: 0, kind: 'event', title, schedule, calendarId: 'c' });
}

function found(items: readonly Item[], typed: string): readonly string[] {
  return findItems(findableItems(items), readQuery(typed)!, TODAY).map(({ item }) => item.id);
}

test('among equal titles the nearest to today comes first, and a better match outranks nearness', () => {
  const items = [dinner(TODAY + 300), dinner(TODAY - 2), dinner(TODAY + 9), dinner(TODAY, 'The club')];
  expect(found(items, 'club')).toEqual([
    `Club dinner ${TODAY - 2}`,
    `Club dinner ${TODAY + 9}`,
    `Club dinner ${TODAY + 300}`,
    `The club ${TODAY}`,
  ]);
});

test('twenty are listed at most', () => {
  const items = Array.from({ length: 50 }, (_, index) => dinner(TODAY + index));
  expect(found(items, 'club')).toEqual(items.slice(0, 20).map(({ id }) => id));
});

test('what has no date is found all the same, after its equals that have one', () => {
  expect(found([dinner(null), dinner(TODAY + 3000)], 'club')).toEqual([
    `Club dinner ${TODAY + 3000}`,
    'Club dinner null',
  ]);
});
