import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { partnerUses, removePartner, type PartnerFate } from '#shared/partners/remove-partner';
import { emptyItem, type Item } from '#shared/records/item';
import { add } from '#shared/records/tables';
import { activity, obligation } from '../../support/arbitrary-partners';
import { anyReferringPlan, threeEntries } from '../../support/arbitrary-registers';
import { after, contents, planTables } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const dinner = {
  ...emptyItem({
    id: 'dinner',
    uid: 'dinner',
    now: 0,
    kind: 'event',
    title: 'Dinner',
    schedule: null,
    calendarId: 'c',
  }),
  partnerIds: ['three'],
} as Item;
const plan = planTables([
  ...threeEntries('partners'),
  add('items', activity('alone', { partnerIds: ['one'], obligations: [obligation('card')] })),
  add('items', activity('both', { partnerIds: ['one', 'two'] })),
  add('items', dinner),
]);
const left = (fate: PartnerFate, id = 'one') => after(plan, valueOf(removePartner(plan, id, fate)));
const dinnerIn = (tables: typeof plan) => tables.all('items').find(({ id }) => id === 'dinner');
const usesOf = (id: string) =>
  partnerUses(
    plan,
    plan.all('partners').find((partner) => partner.id === id)!,
  );

test('keeping the name leaves a partner in the archive of which nothing else is known', () => {
  const kept = left({ kind: 'keep-name' });
  expect(kept.all('partners').find(({ id }) => id === 'one')).toMatchObject({
    name: 'one',
    archived: true,
    contact: '',
  });
  expect(kept.all('items')).toEqual(plan.all('items'));
});

test('moving to another takes activities and promises along', () => {
  const moved = left({ kind: 'another', id: 'three' });
  expect(moved.all('partners').map(({ id }) => id)).toEqual(['two', 'three']);
  expect(moved.all('items')).toMatchObject([
    { id: 'alone', partnerIds: ['three'], obligations: [{ partnerId: 'three' }] },
    { id: 'both', partnerIds: ['three', 'two'] },
    { id: 'dinner' },
  ]);
});

test('deleting activities leaves those that others take part in', () => {
  const gone = left({ kind: 'delete-activities' });
  expect(gone.all('items')).toMatchObject([{ id: 'both', partnerIds: ['two'] }, { id: 'dinner' }]);
  expect(gone.all('partners').map(({ id }) => id)).toEqual(['two', 'three']);
});

test('events that name a partner count among what would miss it', () => {
  expect(usesOf('one')).toEqual({ activities: 2, events: 0, savedViews: 0 });
  expect(usesOf('three')).toEqual({ activities: 0, events: 1, savedViews: 0 });
});

test('an event keeps the name, or passes to another, or goes on without the partner', () => {
  const kept = left({ kind: 'keep-name' }, 'three');
  expect(dinnerIn(kept)).toEqual(dinner);
  expect(kept.all('partners').find(({ id }) => id === 'three')).toMatchObject({ name: 'three', archived: true });
  expect(dinnerIn(left({ kind: 'another', id: 'two' }, 'three'))).toEqual({ ...dinner, partnerIds: ['two'] });
  expect(dinnerIn(left({ kind: 'delete-activities' }, 'three'))).toEqual({ ...dinner, partnerIds: [] });
});

test('one undo brings back whatever went, from any plan', () => {
  const anyFate = fc.constantFrom<PartnerFate>(
    { kind: 'keep-name' },
    { kind: 'another', id: 'two' },
    { kind: 'delete-activities' },
  );
  fc.assert(
    fc.property(anyReferringPlan, anyFate, (before, fate) => {
      const changes = valueOf(removePartner(before, 'one', fate));
      expect(contents(after(after(before, changes), reverse(changes)))).toEqual(contents(before));
    }),
    { numRuns: 40 },
  );
});
