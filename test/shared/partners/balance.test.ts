import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BALANCE, partnerBalances, type Balance } from '#shared/partners/balance';
import { overdueObligations } from '#shared/partners/overdue-obligations';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { activity, anyActivities, anyDay, obligation } from '../../support/arbitrary-partners';
import { threeEntries } from '../../support/arbitrary-registers';
import { after, planTables } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const DAY = plainDate('2027-03-01');

test('what we have done is given, what they have done is received, the rest is owed and expected', () => {
  const swap = activity('swap', {
    obligations: [
      obligation('post', { doneOn: DAY }),
      obligation('logo'),
      obligation('card', { side: 'theirs', doneOn: DAY }),
      obligation('figures', { side: 'theirs' }),
      obligation('joint', { partnerId: null }),
    ],
  });
  expect(partnerBalances([swap]).get('one')).toEqual({ given: 1, received: 1, owed: 1, expected: 1 });
});

test('nobody waits for what belongs to an idea or to what was declined; what was done stays done', () => {
  const obligations = [obligation('post'), obligation('logo', { doneOn: DAY })];
  for (const stage of ['idea', 'declined'] as const)
    expect(partnerBalances([activity('swap', { stage, obligations })]).get('one')).toEqual({ ...NO_BALANCE, given: 1 });
});

test('a changed date of a series does not double what its series promised', () => {
  const series = activity('series', { obligations: [obligation('post')] });
  const date = activity('date', { seriesId: 'series', obligations: [obligation('post', { doneOn: DAY })] });
  expect(partnerBalances([series, date]).get('one')).toEqual({ ...NO_BALANCE, given: 1 });
});

test('the order of items changes no balance and nothing that is overdue', () => {
  fc.assert(
    fc.property(anyActivities, anyDay, (items, today) => {
      const turned = items.toReversed();
      expect(new Map(partnerBalances(turned))).toEqual(new Map(partnerBalances(items)));
      expect(overdueObligations(turned, today)).toEqual(overdueObligations(items, today));
    }),
    { numRuns: 60 },
  );
});

test('merging two partners keeps the totals: the one that stays has what both had', () => {
  fc.assert(
    fc.property(anyActivities, (items) => {
      const plan = planTables([...threeEntries('partners'), ...items.map((item) => add('items', item))]);
      const merged = after(plan, valueOf(mergeEntries(plan, 'partners', 'two', 'one')));
      const before = partnerBalances(items);
      const later = partnerBalances(merged.all('items'));
      expect(later.get('one') ?? NO_BALANCE).toEqual(sum(before.get('one'), before.get('two')));
      expect(later.get('two')).toBeUndefined();
      expect(later.get('three')).toEqual(before.get('three'));
    }),
    { numRuns: 60 },
  );
});

test('overdue is what is open and was due before today, what is late the longest first', () => {
  const late = activity('swap', {
    obligations: [
      obligation('today', { due: plainDate('2027-03-10') }),
      obligation('late', { due: plainDate('2027-03-09') }),
      obligation('later', { due: plainDate('2027-03-01'), side: 'theirs' }),
      obligation('done', { due: DAY, doneOn: plainDate('2027-03-05') }),
      obligation('undated'),
    ],
  });
  expect(overdueObligations([late], plainDate('2027-03-10'))).toMatchObject([
    { obligation: { id: 'later' }, daysLate: 9 },
    { obligation: { id: 'late' }, daysLate: 1 },
  ]);
});

function sum(one: Balance = NO_BALANCE, other: Balance = NO_BALANCE): Balance {
  return {
    given: one.given + other.given,
    received: one.received + other.received,
    owed: one.owed + other.owed,
    expected: one.expected + other.expected,
  };
}
