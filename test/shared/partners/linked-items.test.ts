import { expect, test } from 'vitest';
import { eventsWith, linkedTo } from '#shared/partners/linked-items';
import { emptyItem, type Item } from '#shared/records/item';
import type { Event } from '#shared/records/event';
import type { Relation } from '#shared/records/relation';
import { plainDate, type PlainDate } from '#shared/time/plain-date';
import { activity } from '../../support/arbitrary-partners';

const tie = (from: string, to: string, type: Relation['type'] = 'belongs-to'): Relation => ({
  id: `${type} ${from} ${to}`,
  type,
  from: { itemId: from, originalStart: null },
  to: { itemId: to, originalStart: null },
  lagDays: 0,
});
const among = (relations: readonly Relation[]) => (id: string) =>
  relations.filter(({ from, to }) => from.itemId === id || to.itemId === id);
const idsOf = (refs: readonly { readonly itemId: string }[]) => refs.map(({ itemId }) => itemId);

function event(id: string, partnerIds: string[], first: PlainDate): Item {
  const schedule = { kind: 'all-day', first, last: first } as const;
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule, calendarId: 'one' });
  return { ...(empty as Event), partnerIds };
}

test('an activity is tied to what belongs to it and to what it belongs to, each once', () => {
  const relations = [
    tie('swap', 'meetup'),
    tie('post', 'swap', 'announces'),
    tie('post', 'swap', 'recaps'),
    tie('other', 'meetup'),
  ];
  expect(idsOf(linkedTo(activity('swap'), among(relations)))).toEqual(['meetup', 'post']);
});

test('events that name a partner stand apart unless an activity is tied to them; the latest first', () => {
  const items = [
    event('early', ['one', 'two'], plainDate('2027-02-01')),
    event('late', ['one'], plainDate('2027-05-01')),
    event('tied', ['one'], plainDate('2027-06-01')),
    event('of others', ['two'], plainDate('2027-07-01')),
  ];
  const found = eventsWith('one', { items, activities: [activity('swap')] }, among([tie('swap', 'tied')]));
  expect(idsOf(found)).toEqual(['late', 'early']);
});
