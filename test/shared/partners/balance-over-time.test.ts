import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BALANCE, partnerBalances } from '#shared/partners/balance';
import { balanceOverTime } from '#shared/partners/balance-over-time';
import { addMonths, plainDate } from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';
import { activity, anyActivities, anyDay, obligation } from '../../support/arbitrary-partners';

const exchange = activity('exchange', {
  obligations: [
    obligation('post', { doneOn: plainDate('2026-01-31') }),
    obligation('logo', { doneOn: plainDate('2026-12-31') }),
    obligation('card', { side: 'theirs', doneOn: plainDate('2027-01-01') }),
    obligation('figures', { side: 'theirs', due: plainDate('2027-01-01') }),
    obligation('theirs', { partnerId: 'two', doneOn: plainDate('2027-01-01') }),
  ],
});
const among = { partnerId: 'one', today: plainDate('2027-03-31'), most: 8 };
const tell = ({ earlier, quarters }: ReturnType<typeof balanceOverTime>) => [
  `${earlier.given}:${earlier.received}`,
  ...quarters.map(({ quarter, given, received }) => `${quarter.year} Q${quarter.number} ${given}:${received}`),
];

test('what was done counts in the quarter of its day, and a quarter without anything stands between the others', () => {
  expect(tell(balanceOverTime([exchange], { ...among, yearStart: 1 }))).toEqual([
    '0:0',
    '2026 Q1 1:0',
    '2026 Q2 0:0',
    '2026 Q3 0:0',
    '2026 Q4 1:0',
    '2027 Q1 0:1',
  ]);
});

test('the quarters are those of the plan’s own year, and what was done before them is one sum', () => {
  expect(tell(balanceOverTime([exchange], { ...among, yearStart: 12, most: 2 }))).toEqual([
    '1:0',
    '2026 Q1 1:1',
    '2026 Q2 0:0',
  ]);
});

test('a partner for whom nothing was done, and who did nothing, has no quarters', () => {
  expect(tell(balanceOverTime([exchange], { ...among, partnerId: 'three', yearStart: 1 }))).toEqual(['0:0']);
});

test('what is earlier and the quarters sum to the balance, and the quarters follow one another', () => {
  const anyStart = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(anyActivities, anyDay, anyStart, fc.integer({ min: 1, max: 8 }), (items, today, yearStart, most) => {
      const { earlier, quarters } = balanceOverTime(items, { partnerId: 'one', today, yearStart, most });
      const { given, received } = partnerBalances(items).get('one') ?? NO_BALANCE;
      const parts = [earlier, ...quarters];
      expect(parts.reduce((sum, part) => sum + part.given, 0)).toBe(given);
      expect(parts.reduce((sum, part) => sum + part.received, 0)).toBe(received);
      expect(quarters.length).toBeLessThanOrEqual(most);
      const told = quarters.map(({ quarter }) => quarter);
      const asked = told.map((_, at) => quarterOf(addMonths(told[0]!.first, 3 * at), yearStart));
      expect(told).toEqual(asked);
    }),
    { numRuns: 100 },
  );
});
