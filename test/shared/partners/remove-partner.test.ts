import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { removePartner, type PartnerFate } from '#shared/partners/remove-partner';
import { add } from '#shared/records/tables';
import { activity, obligation } from '../../support/arbitrary-partners';
import { anyReferringPlan, threeEntries } from '../../support/arbitrary-registers';
import { after, contents, planTables } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const plan = planTables([
  ...threeEntries('partners'),
  add('items', activity('alone', { partnerIds: ['one'], obligations: [obligation('card')] })),
  add('items', activity('both', { partnerIds: ['one', 'two'] })),
]);
const left = (fate: PartnerFate) => after(plan, valueOf(removePartner(plan, 'one', fate)));

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
  ]);
});

test('deleting activities leaves those that others take part in', () => {
  const gone = left({ kind: 'delete-activities' });
  expect(gone.all('items')).toMatchObject([{ id: 'both', partnerIds: ['two'] }]);
  expect(gone.all('partners').map(({ id }) => id)).toEqual(['two', 'three']);
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
