import { expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { emptyItem } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { Relation } from '#shared/records/relation';
import { removeMilestones, stageMilestones } from '#shared/roadmap/change-several';
import { dayNumber, plainDate } from '#shared/time/plain-date';

const milestone = (id: string, fields: Partial<Milestone> = {}): Milestone => ({
  ...(emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule: null, calendarId: 'c' }) as Milestone),
  ...fields,
});
const waits = (later: string, earlier: string): Relation => ({
  id: `${later} after ${earlier}`,
  type: 'depends-on',
  from: { itemId: later, originalStart: null },
  to: { itemId: earlier, originalStart: null },
  lagDays: 3,
});

test('a dependency to a deleted item goes with it, once, and comes back when the deletion is taken back', () => {
  const relations = [waits('b', 'a'), waits('c', 'b'), waits('d', 'c')];
  const relationsOf = (id: string) => relations.filter(({ from, to }) => from.itemId === id || to.itemId === id);
  const changes = removeMilestones([milestone('a'), milestone('b')], relationsOf);
  const removed = changes.map((change) => (change.kind === 'remove' ? change.record.id : change.kind));
  expect(removed.toSorted()).toEqual(['a', 'b', 'b after a', 'c after b']);
  const back = reverse(changes).map((change) => (change.kind === 'add' ? change.record : change.kind));
  expect(back).toEqual(expect.arrayContaining([relations[0], relations[1], milestone('a'), milestone('b')]));
});

test('several come to a stage at once: those at their end are dated today, unless their day is known', () => {
  const today = dayNumber(plainDate('2027-03-11'));
  const known = milestone('known', { outcome: { date: plainDate('2027-01-05'), reason: 'early' } });
  const there = milestone('there', { stage: 'reached', outcome: { date: plainDate('2027-02-01'), reason: '' } });
  const changes = stageMilestones([milestone('new'), known, there], 'reached', today);
  expect(changes.map((change) => change.kind === 'patch' && [change.id, change.after])).toEqual([
    ['new', { stage: 'reached', outcome: { date: '2027-03-11', reason: '' } }],
    ['known', { stage: 'reached' }],
  ]);
});
