import { describe, expect, test } from 'vitest';
import type { References } from '#shared/exchange/ical/full-copy';
import { neededStubs, resolveReferences } from '#shared/exchange/merge/resolve-references';
import { newCalendar, newChannel, newPerson } from '#shared/plan/register-records';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { planTables } from '../../../support/plan-tables';
import { countingIds } from '../../../support/read-written';

const REFERENCES: References = {
  calendars: { club: 'Clubs' },
  people: { anna: 'Anna Orlova', oleg: 'Oleg', stray: ' ' },
  channels: { tg: 'Telegram' },
};

const event = emptyItem({
  id: 'e',
  uid: 'e',
  now: 0,
  kind: 'event',
  title: 'Dinner',
  schedule: null,
  calendarId: 'club',
});
const dinner = { ...event, ownerId: 'anna', hostIds: ['oleg', 'anna', 'nobody'] } as Item;

function resolved(items: readonly Item[], plan = planTables([]), references = REFERENCES) {
  return resolveReferences({ items, references }, plan, countingIds());
}

describe('what an item of a full copy refers to', () => {
  test('is the plan’s own entry of that identity, whatever it is called now', () => {
    const plan = planTables([add('people', newPerson('anna', 'Anna Petrova', []))]);
    expect(resolved([dinner], plan).items).toMatchObject([{ ownerId: 'anna' }]);
  });

  test('is else the entry of that name, in any case', () => {
    const plan = planTables([
      add('people', newPerson('p1', 'anna orlova', [])),
      add('calendars', newCalendar('c1', 'Clubs', [])),
    ]);
    expect(resolved([dinner], plan).items).toMatchObject([{ ownerId: 'p1', calendarId: 'c1' }]);
  });

  test('is else a new entry with that name, one for all who mean it', () => {
    const { items, stubs } = resolved([dinner, { ...dinner, id: 'f', uid: 'f' }]);
    const [first, second] = items as (Item & { readonly hostIds: readonly string[] })[];
    expect(second!.ownerId).toBe(first!.ownerId);
    expect(first!.hostIds).toContain(first!.ownerId);
    const plan = planTables(stubs);
    expect(plan.all('people').map(({ name }) => name)).toEqual(['Anna Orlova', 'Oleg']);
    expect(plan.all('people').map(({ id }) => id)).toContain(first!.ownerId);
    expect(plan.all('calendars')).toMatchObject([{ id: first!.calendarId, name: 'Clubs' }]);
  });

  test('is dropped when nobody can name it', () => {
    const [read] = resolved([dinner]).items;
    expect(read).toMatchObject({ hostIds: [expect.any(String), expect.any(String)] as unknown });
    expect(resolved([{ ...dinner, ownerId: 'stray' }]).items).toMatchObject([{ ownerId: null }]);
  });

  test('is found deep in the item too: the channel of a placement', () => {
    const post = emptyItem({ ...event, now: 0, kind: 'post', title: 'News' });
    const plan = planTables([add('channels', newChannel('c9', 'Telegram', []))]);
    const told = { ...post, placements: [emptyPlacement('tg')] } as Item;
    expect(resolved([told], plan).items).toMatchObject([{ placements: [{ channelId: 'c9' }] }]);
  });
});

test('items of other files stay as they were read', () => {
  expect(resolved([dinner], planTables([]), {}).items).toEqual([dinner]);
});

test('only stubs that an added item refers to are made', () => {
  const { items, stubs } = resolved([dinner]);
  const needed = neededStubs(
    stubs,
    items.map((item) => add('items', item)),
  );
  expect(planTables(needed).all('channels')).toEqual([]);
  expect(planTables(needed).all('people')).toHaveLength(2);
  expect(neededStubs(stubs, [])).toEqual([]);
});
