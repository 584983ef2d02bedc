import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateOccurrence } from '#shared/plan/duplicate-occurrence';
import { itemSchema, type Item } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { anyItem } from '../../support/arbitrary-plan';

const newId = () => 'new';
const now = () => 5;

const anyDated = anyItem.map((item) => ({ item, schedule: item.schedule! }));
const anyDateOfSeries = anyItem
  .filter(({ kind }) => kind !== 'milestone')
  .map((item) => ({ item: { ...item, id: 'series', rule: 'FREQ=WEEKLY' } as Item, schedule: item.schedule! }));

test('a copy stands where its original does, as a single item with an identity of its own', () => {
  fc.assert(
    fc.property(fc.oneof(anyDated, anyDateOfSeries), (occurrence) => {
      const { item, changes } = duplicateOccurrence(occurrence, newId, now);
      expect(changes).toEqual([{ kind: 'add', table: 'items', record: item }]);
      expect(item).toMatchObject({
        id: 'new',
        title: occurrence.item.title,
        schedule: occurrence.schedule,
        rule: null,
        seriesId: null,
        originalStart: null,
        created: 5,
      });
      expect(item.uid).not.toBe(occurrence.item.uid);
      expect(['done', 'cancelled']).not.toContain(statusOf(item));
      expect(itemSchema.parse(item)).toEqual(item);
    }),
  );
});
