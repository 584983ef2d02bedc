import { expect, test } from 'vitest';
import { partTracks, stepsOfPart } from '#shared/people/part-tracks';
import { partOf } from '#shared/people/funnel';
import { standings } from '#shared/people/standings';
import { newPerson } from '#shared/plan/register-records';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone, type Milestone } from '#shared/records/milestone';
import { FUNNEL_STEPS } from '#shared/records/person';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { addDays, dayNumber, plainDate } from '#shared/time/plain-date';

const TODAY = plainDate('2027-03-11');
const HERS = { kind: 'person', personId: 'hannah' } as const;

function milestone(id: string, inDays: number, fields: Partial<Milestone> = {}): Item {
  const on = addDays(TODAY, inDays);
  const schedule = { kind: 'all-day', first: on, last: on } as const;
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule, calendarId: 'c' });
  return { ...empty, ...emptyMilestone, scope: HERS, ...fields };
}

const hannah = { ...newPerson('hannah', 'Hannah', []), path: [{ on: addDays(TODAY, -9), step: 'consumes' as const }] };
const people = [
  { ...newPerson('team', 'Team', []), order: 0 },
  { ...newPerson('otto', 'Otto', []), order: 1, path: [{ on: TODAY, step: 'notices' as const }] },
  { ...hannah, order: 2 },
];

test('those with a plan come first, then those in the funnel; others do not stand anywhere', () => {
  const rows = standings(people, [milestone('talk', 5)], [], dayNumber(TODAY));
  expect(rows.map(({ person }) => person.id)).toEqual(['hannah', 'otto']);
  expect(rows.map(({ step }) => step)).toEqual(['consumes', 'notices']);
});

test('a row tells what is reached of all that was not dropped, and what is next', () => {
  const items = [
    milestone('greeting', -20, { stage: 'reached' }),
    milestone('dropped', -10, { stage: 'dropped' }),
    milestone('overdue', -2),
    milestone('later', 30),
  ];
  const [row] = standings(people, items, [], dayNumber(TODAY));
  expect(row).toMatchObject({ reached: 1, total: 3, slipDays: 0 });
  expect(row?.next?.id).toBe('overdue');
});

test('a row tells the worst slip against the baseline of that person, and of no other plan', () => {
  const frozen = (scope: Milestone['scope'], inDays: number) => ({
    id: JSON.stringify(scope),
    name: '',
    order: 0,
    frozenOn: TODAY,
    compared: true,
    scope,
    dates: [{ itemId: 'talk', first: addDays(TODAY, inDays), last: addDays(TODAY, inDays) }],
  });
  const slipOf = (...baselines: Parameters<typeof standings>[2][number][]) =>
    standings(people, [milestone('talk', 12)], baselines, dayNumber(TODAY))[0]!.slipDays;
  expect(slipOf(frozen(HERS, 5), frozen({ kind: 'general' }, 1))).toBe(7);
  expect(slipOf(frozen({ kind: 'general' }, 1))).toBe(0);
  expect(slipOf(frozen(HERS, 20))).toBe(0);
});

test('the three tracks of a person hold five steps each, and stand there while they are empty', () => {
  const parts = partTracks((part) => part);
  for (const { id } of parts) {
    const { first, last } = stepsOfPart(id as 'observer');
    const held = FUNNEL_STEPS.filter((_, at) => at + 1 >= first && at + 1 <= last);
    expect([held.length, ...new Set(held.map(partOf))]).toEqual([5, id]);
  }
  const tracks = roadmapTracks([milestone('talk', 5, { trackId: 'engaged' })], parts, HERS);
  expect(tracks.map(({ track, items }) => [track?.id, items.length])).toEqual([
    ['observer', 0],
    ['engaged', 1],
    ['promoter', 0],
  ]);
});
