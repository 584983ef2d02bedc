import { expect, test } from 'vitest';
import { emptyItem, type Item } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { Track } from '#shared/records/track';
import { progressOf, roadmapItem, roadmapTracks } from '#shared/roadmap/roadmap-items';
import { dayNumber, plainDate } from '#shared/time/plain-date';

const track = (id: string, fields: Partial<Track> = {}): Track => ({
  id,
  name: id,
  hue: 1,
  order: 0,
  ownerId: null,
  archived: false,
  ...fields,
});
const schedule = { kind: 'all-day', first: plainDate('2027-03-01'), last: plainDate('2027-03-05') } as const;
const milestone = (id: string, fields: Partial<Milestone> = {}) =>
  ({
    ...emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule, calendarId: 'c' }),
    ...fields,
  }) as Milestone;
const general = { kind: 'general' } as const;
const shown = (items: readonly Item[], tracks: readonly Track[], scope: Milestone['scope'] = general) =>
  roadmapTracks(items, tracks, scope).map((each) => [each.track?.id ?? null, each.items.map(({ id }) => id)]);

test('tracks keep their order, and what has no track stands last', () => {
  const items = [milestone('a', { trackId: 'two' }), milestone('b'), milestone('c', { trackId: 'gone' })];
  expect(shown(items, [track('one'), track('two')])).toEqual([
    ['one', []],
    ['two', ['a']],
    [null, ['b', 'c']],
  ]);
});

test('an archived track is put away with what stands on it', () => {
  expect(shown([milestone('a', { trackId: 'old' })], [track('old', { archived: true })])).toEqual([]);
});

test("a person's plan shows only that person's steps and the tracks that hold them", () => {
  const mine = { kind: 'person', personId: 'ann' } as const;
  const items = [
    milestone('all', { trackId: 'one' }),
    milestone('hers', { trackId: 'two', scope: mine }),
    milestone('his', { trackId: 'one', scope: { kind: 'person', personId: 'tom' } }),
  ];
  expect(shown(items, [track('one'), track('two')], mine)).toEqual([['two', ['hers']]]);
  expect(shown(items, [track('one'), track('two')])).toEqual([
    ['one', ['all']],
    ['two', []],
  ]);
});

test('a milestone is one day and a phase all of its days; without a date there is nothing to draw', () => {
  const first = dayNumber(schedule.first);
  expect(roadmapItem(milestone('a'))).toMatchObject({ first, last: first });
  expect(roadmapItem(milestone('a', { shape: 'phase' }))).toMatchObject({ first, last: first + 4 });
  expect(roadmapItem(milestone('a', { schedule: null }))).toBeNull();
});

test('a track is as far as the mean of what was not dropped', () => {
  const items = [
    milestone('a', { stage: 'reached', progress: 30 }),
    milestone('b', { progress: 50 }),
    milestone('c', { stage: 'dropped', progress: 90 }),
  ].map((each) => roadmapItem(each)!);
  expect(progressOf(items)).toBe(75);
  expect(progressOf([])).toBeNull();
});
