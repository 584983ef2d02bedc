import { expect, test } from 'vitest';
import { applyPath, newcomerPath } from '#shared/people/newcomer-path';
import { itemSchema } from '#shared/records/item';
import { plainDate } from '#shared/time/plain-date';
import { threeEntries } from '../../support/arbitrary-registers';
import { after, planTables } from '../../support/plan-tables';

test('a newcomer has seven milestones of their own within a month from the day on which they came', () => {
  const plan = planTables([...threeEntries('calendars'), ...threeEntries('people')]);
  const path = newcomerPath(plainDate('2027-02-20'), (step) => `Step: ${step}`);
  let next = 0;
  const changes = applyPath(plan, path, { personId: 'two', newId: () => `m${(next += 1)}`, now: 0 });
  const milestones = after(plan, changes).all('items');
  expect(milestones.map((item) => itemSchema.parse(item))).toEqual(milestones);
  expect(milestones).toMatchObject(
    [
      ['greeting', '2027-02-20'],
      ['introduction', '2027-02-21'],
      ['message', '2027-02-23'],
      ['vote', '2027-02-27'],
      ['event', '2027-03-06'],
      ['content', '2027-03-13'],
      ['role', '2027-03-22'],
    ].map(([step, on]) => ({
      title: `Step: ${step}`,
      schedule: { kind: 'all-day', first: on, last: on },
      scope: { kind: 'person', personId: 'two' },
    })),
  );
});
