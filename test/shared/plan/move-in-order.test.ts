import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveInOrder } from '#shared/plan/move-in-order';

const records = ['a', 'b', 'c', 'd'].map((id, order) => ({ id, order }));

test('only the records between the old place and the new one are touched', () => {
  const changes = moveInOrder('savedViews', records, 'c', 1);
  expect(changes.map((change) => change.kind === 'patch' && [change.id, change.after['order']])).toEqual([
    ['c', 1],
    ['b', 2],
  ]);
});

test('a record comes to stand where it was put, and the others keep their order', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.nat({ max: 3 }), (from, to) => {
      const { id } = records[from]!;
      const order = new Map(records.map((record) => [record.id, record.order]));
      for (const change of moveInOrder('savedViews', records, id, to))
        if (change.kind === 'patch') order.set(change.id, change.after['order'] as number);
      const ids = [...order].toSorted((one, other) => one[1] - other[1]).map(([each]) => each);
      expect(ids[to]).toBe(id);
      expect(ids.filter((each) => each !== id)).toEqual(['a', 'b', 'c', 'd'].filter((each) => each !== id));
    }),
  );
});

test('what is put where it stands, or is not there, changes nothing', () => {
  expect(moveInOrder('savedViews', records, 'b', 1)).toEqual([]);
  expect(moveInOrder('savedViews', records, 'gone', 0)).toEqual([]);
});
