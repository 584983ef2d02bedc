import fc from 'fast-check';
import { STATUSES } from '#shared/records/status';
import type { RoadmapContent, RoadmapSheet } from '#shared/roadmap/layout-roadmap';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';

const BEGIN = dayNumber(plainDate('2027-01-01'));

/** A sheet as a screen is one, with a typeface whose letters are all equally wide. */
export const sheet: RoadmapSheet = {
  width: 1100,
  height: 600,
  sizes: SCREEN_SIZES,
  weekStart: 'monday',
  yearStart: 1,
  words: {
    date: (day) => dateOfDay(day).slice(5),
    slip: (slip) => (slip.kind === 'late' ? 'late' : `${slip.days} d`),
    quarter: (day) => `Q ${dateOfDay(day).slice(0, 7)}`,
    month: (day, withYear) => dateOfDay(day).slice(withYear ? 0 : 5, 7),
    shortMonth: (day) => dateOfDay(day).slice(5, 7),
    narrowMonth: (day) => dateOfDay(day).slice(6, 7),
    noTrack: 'No track',
    untitled: 'Untitled',
  },
  measure: (text, size) => text.length * size * 0.55,
};

export function roadmapItem(id: string, fields: Partial<RoadmapItem> = {}): RoadmapItem {
  const first = fields.first ?? BEGIN;
  return {
    id,
    title: id,
    shape: 'point',
    status: 'planned',
    first,
    last: first,
    progress: 0,
    outcome: null,
    baseline: null,
    ...fields,
  };
}

/** A track that belongs to nobody. */
export function roadmapTrack(id: string, items: readonly RoadmapItem[]): RoadmapTrack {
  return { track: { id, name: `Track ${id}`, hue: 1, order: 0, ownerId: null, archived: false }, items };
}

const arbitraryItem = fc
  .record({
    title: fc.string({ maxLength: 40, unit: 'grapheme-ascii' }),
    shape: fc.constantFrom('point' as const, 'phase' as const),
    status: fc.constantFrom(...STATUSES),
    start: fc.integer({ min: -60, max: 420 }),
    days: fc.integer({ min: 1, max: 200 }),
    progress: fc.integer({ min: 0, max: 100 }),
    outcome: fc.option(
      fc.record({
        stage: fc.constantFrom('reached' as const, 'late' as const, 'dropped' as const),
        day: fc.option(fc.integer({ min: BEGIN - 60, max: BEGIN + 500 })),
        reason: fc.string({ maxLength: 10 }),
      }),
    ),
    slipped: fc.option(fc.integer({ min: -60, max: 60 })),
  })
  .map(({ start, days, slipped, ...fields }) => {
    const first = BEGIN + start;
    const last = fields.shape === 'point' ? first : first + days - 1;
    const baseline = slipped === null ? null : { first: first - slipped, last: last - slipped };
    return { ...fields, first, last, baseline };
  });

/** Up to five tracks with up to twelve items each, and up to fifteen dependencies among them. */
export const arbitraryRoadmap: fc.Arbitrary<RoadmapContent> = fc
  .record({
    tracks: fc.array(fc.array(arbitraryItem, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
    ties: fc.array(fc.record({ earlier: fc.nat(59), later: fc.nat(59), lagDays: fc.integer({ min: -3, max: 9 }) }), {
      maxLength: 15,
    }),
    events: fc.array(fc.record({ title: fc.string({ maxLength: 20 }), start: fc.integer({ min: 0, max: 360 }) }), {
      maxLength: 10,
    }),
  })
  .map(({ tracks, ties, events }) => {
    let next = 0;
    const built = tracks.map((items, at) =>
      roadmapTrack(
        `t${at}`,
        items.map((item) => ({ id: `i${next++}`, ...item })),
      ),
    );
    return {
      tracks: built,
      dependencies: ties
        .filter(({ earlier, later }) => earlier !== later)
        .map(({ earlier, later, lagDays }, at) => ({
          id: `d${at}`,
          earlierId: `i${earlier}`,
          laterId: `i${later}`,
          lagDays,
        })),
      keyEvents: events.map(({ title, start }, at) => ({
        key: `e${at}`,
        title,
        first: BEGIN + start,
        last: BEGIN + start + (at % 3),
      })),
    };
  });

/** Any window between one month and two years, in or near 2027. */
export const arbitraryWindow: fc.Arbitrary<RoadmapWindow> = fc.record({
  from: fc.integer({ min: BEGIN - 100, max: BEGIN + 300 }),
  days: fc.integer({ min: 28, max: 731 }),
});
