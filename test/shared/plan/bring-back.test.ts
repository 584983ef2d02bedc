import { expect, test } from 'vitest';
import { patchOf } from '#shared/kernel/change-set';
import { bringBackItem, fieldsBefore, fieldsBeforeAll, type PresentPlan } from '#shared/plan/bring-back';
import { emptyItem, type Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import { remove, type Change } from '#shared/records/tables';

function item(id: string, fields: Partial<Item> = {}): Item {
  return {
    ...emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule: null, calendarId: 'club' }),
    ...fields,
  } as Item;
}

function relation(id: string, from: string, to: string): Relation {
  const ref = (itemId: string) => ({ itemId, originalStart: null });
  return { id, type: 'belongs-to', from: ref(from), to: ref(to), lagDays: 0 };
}

function planWith(...ids: readonly string[]): PresentPlan {
  const calendar = { id: 'club', name: 'Club' };
  const records: Record<string, unknown> = { ...Object.fromEntries(ids.map((id) => [id, item(id)])), club: calendar };
  return { get: (_table, id) => records[id] as never, all: () => [calendar] as never };
}

const patch = (before: Partial<Item>, after: Partial<Item>): Change =>
  patchOf<'items'>('items', item('dinner', before), after)[0]!;
const back = (changes: ReturnType<typeof bringBackItem>) => changes.map(({ kind, table }) => `${kind} ${table}`);

test('what a change replaced is brought back without what each save stamps', () => {
  const change = patch({ title: 'Dinner', sequence: 3 }, { title: 'Lunch', sequence: 4, modified: 9 });
  expect(fieldsBefore(change)).toEqual({ title: 'Dinner' });
});

test('an item is brought back as it was before the earliest of the changes', () => {
  const changes = [
    patch({ title: 'Second', notes: 'n' }, { title: 'Third', notes: 'm' }),
    patch({ title: 'First' }, { title: 'Second' }),
  ];
  expect(fieldsBeforeAll(changes)).toEqual({ title: 'First', notes: 'n' });
});

test('a deleted item comes back with its changed dates and the relations whose other end is there', () => {
  const series = item('series');
  const moved = item('moved', { seriesId: 'series', originalStart: '2027-03-18' });
  const removed = [
    remove('relations', relation('kept', 'post', 'series')),
    remove('relations', relation('lost', 'nowhere', 'series')),
    remove('items', moved),
    remove('items', item('unrelated')),
    remove('items', series),
  ];
  const changes = bringBackItem(series, removed, planWith('post'));
  expect(back(changes)).toEqual(['add items', 'add items', 'add relations']);
  expect(changes.map((change) => change.kind === 'add' && change.record.id)).toEqual(['moved', 'series', 'kept']);
});

test('others learn that it returned', () => {
  const [change] = bringBackItem(
    item('dinner', { sequence: 4 }),
    [remove('items', item('dinner', { sequence: 4 }))],
    planWith(),
  );
  expect(change).toMatchObject({ record: { sequence: 5 } });
});

test('an item whose calendar has gone goes into the first', () => {
  const dinner = item('dinner', { calendarId: 'gone' });
  expect(bringBackItem(dinner, [remove('items', dinner)], planWith())).toMatchObject([
    { record: { calendarId: 'club' } },
  ]);
});

test('an item that is back already does not come twice', () => {
  const dinner = item('dinner');
  expect(bringBackItem(dinner, [remove('items', dinner)], planWith('dinner'))).toEqual([]);
});
