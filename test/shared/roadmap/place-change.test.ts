import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyItem } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { ChangeSet } from '#shared/records/tables';
import { placeChanges, trackOrder, withChange, withinPlan, type PlaceChange } from '#shared/roadmap/place-change';
import { roadmapItem as drawn, type RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { snappedDays, snappedSpan } from '#shared/roadmap/snapped-days';
import { dateOfDay, dayNumber, plainDate, weekdayOf } from '#shared/time/plain-date';
import { roadmapTrack } from '../../support/arbitrary-roadmap';

const TRACKS = ['one', 'two', 'three'];
const anyMilestone = fc.record({
  first: fc.integer({ min: 15_000, max: 25_000 }),
  days: fc.integer({ min: 1, max: 90 }),
  shape: fc.constantFrom('phase' as const, 'point' as const),
  trackId: fc.constantFrom(...TRACKS),
  chosen: fc.boolean(),
});
const anyPlan = fc.array(anyMilestone, { minLength: 1, maxLength: 6 }).map((each) =>
  each.map(({ first, days, shape, trackId, chosen }, at) => {
    const last = shape === 'point' ? first : first + days - 1;
    const schedule = { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(last) } as const;
    const id = `m${at}`;
    const empty = emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule, calendarId: 'c' });
    return { milestone: { ...(empty as Milestone), shape, trackId }, chosen: chosen || at === 0 };
  }),
);
const anyChange: fc.Arbitrary<PlaceChange> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    days: fc.integer({ min: -200, max: 200 }),
    tracks: fc.integer({ min: -3, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('stretch' as const),
    edge: fc.constantFrom('start' as const, 'end' as const),
    days: fc.integer({ min: -200, max: 200 }),
  }),
);

const tracksOf = (milestones: readonly Milestone[]): readonly RoadmapTrack[] =>
  TRACKS.map((id) =>
    roadmapTrack(
      id,
      milestones.filter(({ trackId }) => trackId === id).map((each) => drawn(each)!),
    ),
  );
const applied = (milestones: readonly Milestone[], changes: ChangeSet): readonly Milestone[] =>
  milestones.map((milestone) =>
    changes.reduce(
      (each, change) => (change.kind === 'patch' && change.id === each.id ? { ...each, ...change.after } : each),
      milestone,
    ),
  );
const byId = (tracks: readonly RoadmapTrack[]) =>
  tracks.map(({ items }) => items.toSorted((one, other) => (one.id < other.id ? -1 : 1)));

/** A random plan of which some is in a hand, held back where it must be, and what it leaves behind. */
const handled = fc.tuple(anyPlan, anyChange).map(([plan, wished]) => {
  const milestones = plan.map(({ milestone }) => milestone);
  const held = plan.filter(({ chosen }) => chosen).map(({ milestone }) => milestone);
  const tracks = tracksOf(milestones);
  const ids = new Set(held.map(({ id }) => id));
  const change = withinPlan(wished, tracks, ids);
  const changes = placeChanges(held, change, trackOrder(tracks));
  if (!changes.ok) throw new Error(`Refused: ${changes.problem.kind}`);
  return { tracks, ids, change, before: milestones, after: applied(milestones, changes.value) };
});

test('what a drag of one item or of several shows is what it leaves behind', () => {
  fc.assert(
    fc.property(handled, ({ tracks, ids, change, after }) => {
      expect(byId(withChange(tracks, ids, change))).toEqual(byId(tracksOf(after)));
    }),
  );
});

test('what is moved together keeps its lengths and distances, in days and in tracks', () => {
  const placeOf = (milestone: Milestone) => ({ ...drawn(milestone)!, track: TRACKS.indexOf(milestone.trackId!) });
  fc.assert(
    fc.property(handled, ({ ids, change, before, after }) => {
      fc.pre(change.kind === 'move');
      const ways = before.map((milestone, at) => {
        const [was, is] = [placeOf(milestone), placeOf(after[at]!)];
        return { id: was.id, first: is.first - was.first, last: is.last - was.last, tracks: is.track - was.track };
      });
      const way = ways.find(({ id }) => ids.has(id));
      for (const { id, ...each } of ways) {
        const expected = ids.has(id) ? { first: way!.first, last: way!.first, tracks: way!.tracks } : null;
        expect(each).toEqual(expected ?? { first: 0, last: 0, tracks: 0 });
      }
    }),
  );
});

test('a phase keeps at least a day when it is stretched, and a milestone stays a day', () => {
  fc.assert(
    fc.property(handled, ({ after }) => {
      for (const milestone of after) {
        const { shape, first, last } = drawn(milestone)!;
        expect(last).toBeGreaterThanOrEqual(first);
        expect(shape === 'point' ? last : first).toBe(first);
      }
    }),
  );
});

test('a hand moves by days, and by weeks where days are narrow, unless days are asked for', () => {
  expect(snappedDays(31, { perDay: 10 }, false)).toBe(3);
  expect(snappedDays(31, { perDay: 2 }, false)).toBe(14);
  expect(snappedDays(31, { perDay: 2 }, true)).toBe(16);
});

test('what is drawn where days are narrow takes whole weeks, unless days are asked for', () => {
  const drawnDays = { first: dayNumber(plainDate('2027-03-10')), last: dayNumber(plainDate('2027-03-23')) };
  expect(snappedSpan(drawnDays, { perDay: 10 }, 'monday', false)).toEqual(drawnDays);
  expect(snappedSpan(drawnDays, { perDay: 2 }, 'monday', true)).toEqual(drawnDays);
  for (const [weekStart, first, last] of [
    ['monday', 1, 7],
    ['sunday', 7, 6],
  ] as const) {
    const weeks = snappedSpan(drawnDays, { perDay: 2 }, weekStart, false);
    expect([weekdayOf(weeks.first), weekdayOf(weeks.last)]).toEqual([first, last]);
    expect(weeks.first).toBeLessThanOrEqual(drawnDays.first);
    expect(weeks.last).toBeGreaterThanOrEqual(drawnDays.last);
    expect((weeks.last - weeks.first + 1) % 7).toBe(0);
  }
});
