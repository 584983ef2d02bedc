import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFields, reverse } from '#shared/kernel/change-set';
import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { anyItem } from '../../support/arbitrary-plan';

const anyFields: fc.Arbitrary<ItemFields> = fc.record(
  { title: fc.string(), tags: fc.array(fc.string()), key: fc.boolean(), notes: fc.string() },
  { requiredKeys: [] },
);

function applied(item: Item, changes: ChangeSet): Item {
  return changes.reduce(
    (record, change) => (change.kind === 'patch' ? applyFields(record, change.after) : record),
    item,
  );
}

function edited(item: Item, fields: ItemFields): ChangeSet {
  const result = editItem(item, fields);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

test('an edit sets the fields that it names and leaves the rest', () => {
  fc.assert(
    fc.property(anyItem, anyFields, (item, fields) => {
      expect(applied(item, edited(item, fields))).toEqual({ ...item, ...fields });
    }),
  );
});

test('an edit taken back gives the item as it was', () => {
  fc.assert(
    fc.property(anyItem, anyFields, (item, fields) => {
      const changes = edited(item, fields);
      expect(applied(applied(item, changes), reverse(changes))).toEqual(item);
    }),
  );
});

test('an edit to what is there already is no change', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(edited(item, { title: item.title, schedule: item.schedule, tags: [...item.tags] })).toEqual([]);
    }),
  );
});

test('an edit with a schedule that may not stand changes nothing at all', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const bent = { kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-10') } as const;
      expect(editItem(item, { title: 'New', schedule: bent })).toMatchObject({ ok: false });
    }),
  );
});
