import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchOf, reverse } from '#shared/kernel/change-set';
import { ownSpan, startOf, type Occurrence } from '#shared/plan/occurrence';
import { dayOfPost, postAbout } from '#shared/plan/post-about';
import {
  mayRelate,
  POST_RELATIONS,
  refOf,
  relate,
  relationEnds,
  withRelationsRemoved,
  type RelationsOf,
} from '#shared/plan/relations';
import { emptyItem, ITEM_KINDS, type Item, type ItemKind } from '#shared/records/item';
import { RELATION_TYPES, type Relation } from '#shared/records/relation';
import { remove } from '#shared/records/tables';
import { plainDateTime } from '#shared/time/plain-date-time';
import { anySchedule } from '../../support/arbitrary-plan';

function item(id: string, kind: ItemKind = 'event', fields: Partial<Item> = {}): Item {
  const schedule = { kind: 'timed', start: plainDateTime('2027-03-18T19:00'), zone: 'UTC', minutes: 60 } as const;
  return { ...emptyItem({ id, uid: id, now: 0, kind, title: id, schedule, calendarId: 'c' }), ...fields } as Item;
}

function occurrence(shown: Item, originalStart: string | null = null): Occurrence {
  const schedule = shown.schedule!;
  return { key: shown.id, item: shown, originalStart, schedule, span: ownSpan(schedule) };
}

const ref = fc.record({
  itemId: fc.constantFrom('a', 'b', 'c'),
  originalStart: fc.constantFrom(null, '2027-03-18T19:00', '2027-03-25T19:00'),
});
const relation = fc.record({ type: fc.constantFrom(...RELATION_TYPES), from: ref, to: ref });

function tied(relations: readonly Relation[]): RelationsOf {
  return (id) => relations.filter(({ from, to }) => from.itemId === id || to.itemId === id);
}
function relationOf(id: string, from: Relation['from'], to: Relation['to']): Relation {
  return { id, type: 'announces', from, to, lagDays: 0 };
}
const whole = (itemId: string) => ({ itemId, originalStart: null });
const added = (changes: ReturnType<typeof relate>) =>
  changes.map((change) => (change.kind === 'add' ? (change.record as Relation) : null));

test('a tie stands once, and never ties a thing to itself', () => {
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 30 }), (wanted) => {
      let next = 0;
      const standing = wanted.reduce<Relation[]>(
        (relations, each) => [
          ...relations,
          ...added(relate(each, relations, () => String(next++))).map((made) => made!),
        ],
        [],
      );
      const said = standing.map(({ type, from, to }) =>
        JSON.stringify([type, from.itemId, from.originalStart, to.itemId, to.originalStart]),
      );
      expect(new Set(said).size).toBe(said.length);
      expect(standing.every(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))).toBe(true);
    }),
  );
});

test('both ends see a tie, each the other', () => {
  const post = item('post', 'post');
  const event = item('event');
  const relations = tied([relationOf('r', whole('post'), whole('event'))]);
  expect(relationEnds(occurrence(post), relations)).toMatchObject([{ side: 'from', other: whole('event') }]);
  expect(relationEnds(occurrence(event), relations)).toMatchObject([{ side: 'to', other: whole('post') }]);
});

test('a tie to a series is seen from each of its dates, one to a date from that alone, changed on its own or not', () => {
  const series = item('series', 'event', { rule: 'FREQ=WEEKLY' });
  const moved = item('moved', 'event', { seriesId: 'series', originalStart: '2027-03-25T19:00' });
  const relations = tied([
    relationOf('all', whole('post'), whole('series')),
    relationOf('one', whole('post'), { itemId: 'series', originalStart: '2027-03-25T19:00' }),
  ]);
  const seen = (shown: Occurrence) => relationEnds(shown, relations).map((end) => end.relation.id);
  expect(seen(occurrence(series, '2027-03-18T19:00'))).toEqual(['all']);
  expect(seen(occurrence(series, '2027-03-25T19:00'))).toEqual(['all', 'one']);
  expect(seen(occurrence(moved, '2027-03-25T19:00'))).toEqual(['all', 'one']);
});

describe('what is removed takes its ties along, and undo brings both', () => {
  const event = item('event');
  const series = item('series', 'event', { rule: 'FREQ=WEEKLY' });
  const override = item('moved', 'event', { seriesId: 'series', originalStart: '2027-03-25T19:00' });
  const toEvent = relationOf('e', whole('post'), whole('event'));
  const toDate = relationOf('d', whole('post'), { itemId: 'series', originalStart: '2027-03-25T19:00' });
  const toSeries = relationOf('s', whole('post'), whole('series'));
  const relations = tied([toEvent, toDate, toSeries]);
  const lost = (changes: ReturnType<typeof withRelationsRemoved>) =>
    changes.flatMap((change) => (change.table === 'relations' && change.kind === 'remove' ? [change.record.id] : []));

  const excluding = (start: string) => patchOf<'items'>('items', series, { excluded: [start] });

  test('an item', () => {
    const changes = withRelationsRemoved([remove('items', event)], relations);
    expect(lost(changes)).toEqual(['e']);
    expect(reverse(changes).map(({ kind, table }) => `${kind} ${table}`)).toEqual(['add items', 'add relations']);
  });

  test('a date of a series, changed on its own or not', () => {
    expect(lost(withRelationsRemoved(excluding('2027-03-25T19:00'), relations))).toEqual(['d']);
    const changes = [remove('items', override), ...excluding('2027-03-25T19:00')];
    expect(lost(withRelationsRemoved(changes, relations))).toEqual(['d']);
  });

  test('another date', () => {
    expect(lost(withRelationsRemoved(excluding('2027-04-01T19:00'), relations))).toEqual([]);
  });

  test('a series with all its dates', () => {
    const changes = [remove('items', override), remove('items', series)];
    expect(lost(withRelationsRemoved(changes, relations)).toSorted()).toEqual(['d', 's']);
  });
});

test('posts tell of what is no post; anything may belong to anything', () => {
  expect(ITEM_KINDS.filter((kind) => mayRelate('announces', 'post', kind))).toEqual(['event', 'activity', 'milestone']);
  expect(ITEM_KINDS.filter((kind) => mayRelate('recaps', kind, 'event'))).toEqual(['post']);
  expect(ITEM_KINDS.every((kind) => mayRelate('belongs-to', kind, 'milestone'))).toBe(true);
});

test('a new post about something is tied to it: a week or a day before it begins, the day after it ends', () => {
  fc.assert(
    fc.property(anySchedule, fc.constantFrom(...POST_RELATIONS), (schedule, type) => {
      const shown = occurrence(item('event', 'event', { schedule }));
      let next = 0;
      const setting = { title: 'Announcement', calendarId: 'c', zone: 'UTC' };
      const made = postAbout(
        shown,
        type,
        setting,
        () => String(next++),
        () => 0,
      );
      if (!made.ok) throw new Error(made.problem.kind);
      const { post, changes } = made.value;
      expect(startOf(post.schedule!).slice(0, 10)).toBe(
        new Date(dayOfPost(type, shown) * 86_400_000).toISOString().slice(0, 10),
      );
      expect(changes.map((change) => change.kind === 'add' && change.record)).toEqual([
        post,
        { id: '1', type, from: whole(post.id), to: refOf(shown), lagDays: 0 },
      ]);
      const { firstDay, lastDay } = shown.span;
      expect(dayOfPost(type, shown)).toBe(
        { announces: firstDay - 7, reminds: firstDay - 1, recaps: lastDay + 1 }[type],
      );
    }),
  );
});
