import { expect, test } from 'vitest';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone, type Milestone } from '#shared/records/milestone';
import type { PlanScope } from '#shared/records/plan-scope';
import { add, tableSchemas } from '#shared/records/tables';
import { reverse } from '#shared/kernel/change-set';
import { removeEntry } from '#shared/plan/registers/remove-entry';
import { newPerson } from '#shared/plan/register-records';
import { comparedBaseline, compareWith, freezePlan } from '#shared/roadmap/baselines';
import { plainDate } from '#shared/time/plain-date';
import { after, contents, planTables } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const GENERAL: PlanScope = { kind: 'general' };
const OF_HANNAH: PlanScope = { kind: 'person', personId: 'hannah' };

function milestone(id: string, first: string, fields: Partial<Milestone> = {}): Item {
  const schedule = { kind: 'all-day', first: plainDate(first), last: plainDate(first) } as const;
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule, calendarId: 'c' });
  return { ...empty, ...emptyMilestone, ...fields };
}

const plan = planTables([
  add('people', newPerson('hannah', 'Hannah', [])),
  add('items', milestone('launch', '2027-03-01')),
  add('items', milestone('undated', '2027-03-01', { schedule: null })),
  add('items', milestone('talk', '2027-04-01', { scope: OF_HANNAH })),
]);
const freeze = (scope: PlanScope, id: string, tables = plan) =>
  freezePlan(tables, scope, { id, name: id, on: plainDate('2027-01-15') });

test('a freeze keeps the dates of all that is dated in one plan, and no other', () => {
  const frozen = after(plan, freeze(GENERAL, 'spring'));
  const [baseline] = frozen.all('baselines');
  expect(tableSchemas.baselines.parse(baseline)).toEqual(baseline);
  expect(baseline).toMatchObject({
    compared: true,
    dates: [{ itemId: 'launch', first: '2027-03-01', last: '2027-03-01' }],
  });
});

test('a plan is measured against the baseline that was frozen last, until another is chosen, or none', () => {
  const twice = after(
    after(plan, freeze(GENERAL, 'spring')),
    freeze(GENERAL, 'summer', after(plan, freeze(GENERAL, 'spring'))),
  );
  expect(comparedBaseline(twice.all('baselines'), GENERAL)?.id).toBe('summer');
  const chosen = after(twice, compareWith(twice.all('baselines'), GENERAL, 'spring'));
  expect(comparedBaseline(chosen.all('baselines'), GENERAL)?.id).toBe('spring');
  const none = after(twice, compareWith(twice.all('baselines'), GENERAL, null));
  expect(comparedBaseline(none.all('baselines'), GENERAL)).toBeNull();
});

test('the baselines of a person and of the community do not know of each other', () => {
  const general = after(plan, freeze(GENERAL, 'spring'));
  const both = after(general, freeze(OF_HANNAH, 'hers', general));
  expect(comparedBaseline(both.all('baselines'), GENERAL)?.id).toBe('spring');
  expect(comparedBaseline(both.all('baselines'), OF_HANNAH)?.dates).toMatchObject([{ itemId: 'talk' }]);
});

test('a freeze is taken back whole: what was compared before is compared again', () => {
  const once = after(plan, freeze(GENERAL, 'spring'));
  const changes = freeze(GENERAL, 'summer', once);
  expect(contents(after(after(once, changes), reverse(changes)))).toEqual(contents(once));
});

test('the plan of somebody who is deleted goes with its baseline, that of the general plan stays', () => {
  const general = after(plan, freeze(GENERAL, 'spring'));
  const both = after(general, freeze(OF_HANNAH, 'hers', general));
  const gone = after(both, valueOf(removeEntry(both, 'people', 'hannah', { kind: 'nothing' })));
  expect(gone.all('baselines').map(({ id, compared }) => [id, compared])).toEqual([['spring', true]]);
  expect(gone.all('items').map(({ id }) => id)).toEqual(['launch', 'undated']);
});
