import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTasks, type TaskChoice } from '#shared/exchange/ical/with-tasks';
import { defaultChoice, mergeChanges } from '#shared/exchange/merge/merge-changes';
import { planMerge, type MergeAgainst } from '#shared/exchange/merge/merge-plan';
import type { ExchangeBase } from '#shared/records/exchange-base';
import { itemSchema, type Item } from '#shared/records/item';
import { countingIds, readFile } from '../../../support/read-written';

const bytes = readFileSync(new URL('../../../fixtures/ical/odd/tasks.ics', import.meta.url));
const newId = countingIds();

function read(choice: TaskChoice) {
  return withTasks(readFile(bytes), choice, 'Club', newId);
}

function changesOf(choice: TaskChoice, against: MergeAgainst) {
  const calendarOf = () => 'club';
  return mergeChanges(planMerge(read(choice), against, 'club.ics'), defaultChoice, { calendarOf, newId });
}

function imported(choice: TaskChoice): MergeAgainst {
  const changes = changesOf(choice, { items: [], bases: [] });
  const added = (table: string) =>
    changes.flatMap((change) => (change.kind === 'add' && change.table === table ? [change.record] : []));
  return { items: added('items') as Item[], bases: added('exchangeBases') as ExchangeBase[] };
}

test('each task becomes a milestone, beside the events', () => {
  const { items } = read('milestones');
  expect(items.map(({ kind }) => kind)).toEqual(['event', ...Array<string>(7).fill('milestone')]);
  for (const item of items) itemSchema.parse(item);
});

test('or all of them one checklist of a phase over their days, dropped ones left out', () => {
  const [, list, ...others] = read('checklist').items;
  expect(others).toEqual([]);
  itemSchema.parse(list);
  expect(list).toMatchObject({
    title: 'Club',
    shape: 'phase',
    schedule: { kind: 'all-day', first: '2027-03-11', last: '2027-05-01' },
  });
  expect(list!.checklist.map(({ text, dueDays, done }) => [text, dueDays, done])).toEqual([
    ['A day', 0, false],
    ['From the 1st', 1, false],
    ['Past midnight here', 2, false],
    ['Some day', null, false],
    ['By its length', 24, false],
    ['Done', null, true],
  ]);
});

test('or nothing', () => {
  expect(read('leave').items).toHaveLength(1);
});

test.each(['milestones', 'checklist', 'leave'] as const)(
  'chosen as %s again, the same file changes nothing',
  (choice) => {
    expect(changesOf(choice, imported(choice))).toEqual([]);
  },
);

test('a task that came as a milestone is not gone when it is left out the next time', () => {
  const rows = planMerge(read('leave'), imported('milestones'), 'club.ics').rows.map(({ kind }) => kind);
  expect(rows).toEqual(['same']);
});
