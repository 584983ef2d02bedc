import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyItem } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import { placeFields, withChange, withinItem, type PlaceChange } from '#shared/roadmap/place-change';
import { roadmapItem as drawn, type RoadmapItem } from '#shared/roadmap/roadmap-items';
import { snappedDays } from '#shared/roadmap/snapped-days';
import { dateOfDay } from '#shared/time/plain-date';
import { roadmapTrack } from '../../support/arbitrary-roadmap';

const anyPhase = fc
  .record({ first: fc.integer({ min: 15_000, max: 25_000 }), days: fc.integer({ min: 1, max: 90 }) })
  .map(({ first, days }): Milestone => {
    const schedule = { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(first + days - 1) } as const;
    const empty = emptyItem({
      id: 'phase',
      uid: 'u',
      now: 0,
      kind: 'milestone',
      title: 'A',
      schedule,
      calendarId: 'c',
    });
    return { ...(empty as Milestone), shape: 'phase', trackId: 'one' };
  });
const anyChange: fc.Arbitrary<PlaceChange> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    days: fc.integer({ min: -200, max: 200 }),
    trackId: fc.constantFrom('one', 'two'),
  }),
  fc.record({
    kind: fc.constant('stretch' as const),
    edge: fc.constantFrom('start' as const, 'end' as const),
    days: fc.integer({ min: -200, max: 200 }),
  }),
);
const itemOf = (milestone: Milestone): RoadmapItem => drawn(milestone)!;

test('what a drag shows is what it leaves behind', () => {
  fc.assert(
    fc.property(anyPhase, anyChange, (phase, wished) => {
      const change = withinItem(wished, itemOf(phase));
      const tracks = [roadmapTrack('one', [itemOf(phase)]), roadmapTrack('two', [])];
      const shown = withChange(tracks, 'phase', change);
      const left = { ...phase, ...placeFields(phase, change) };
      const home = shown.find(({ items }) => items.length > 0)!;
      expect(home.items).toEqual([itemOf(left)]);
      expect(home.track!.id).toBe(left.trackId);
    }),
  );
});

test('a phase keeps its length when it is moved, and at least a day when it is stretched', () => {
  fc.assert(
    fc.property(anyPhase, anyChange, (phase, wished) => {
      const before = itemOf(phase);
      const change = withinItem(wished, before);
      const after = itemOf({ ...phase, ...placeFields(phase, change) });
      const isMove = change.kind === 'move';
      expect(isMove ? after.last - after.first : before.last - before.first).toBe(before.last - before.first);
      expect(after.last).toBeGreaterThanOrEqual(after.first);
    }),
  );
});

test('a hand moves by days, and by weeks where days are narrow, unless days are asked for', () => {
  expect(snappedDays(31, { perDay: 10 }, false)).toBe(3);
  expect(snappedDays(31, { perDay: 2 }, false)).toBe(14);
  expect(snappedDays(31, { perDay: 2 }, true)).toBe(16);
});
