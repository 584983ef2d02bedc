import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '#shared/roadmap/elbow-route';
import { isInWindow } from '#shared/roadmap/item-extent';
import { layoutRoadmap, type RoadmapContent, type RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { LABEL_WEIGHT } from '#shared/roadmap/measure-text';
import { PAPER_SIZES, SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import { periodWindow, zoom, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { arbitraryRoadmap, arbitraryWindow, roadmapItem, roadmapTrack, sheet } from '../../support/arbitrary-roadmap';

const day = (text: string) => dayNumber(plainDate(text));
const placedOf = ({ bands }: RoadmapLayout) => bands.flatMap(({ items }) => items);
const content = (tracks: RoadmapContent['tracks'], more: Partial<RoadmapContent> = {}): RoadmapContent => ({
  tracks,
  dependencies: [],
  keyEvents: [],
  ...more,
});
const runs = { numRuns: 60 };

function pairsOf<Each>(all: readonly Each[]): (readonly [Each, Each])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

test('no two items of a lane touch, with their words', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const placed = placedOf(layoutRoadmap(plan, window, sheet));
      const touching = pairsOf(placed).filter(
        ([one, other]) =>
          one.lane === other.lane &&
          one.right + SCREEN_SIZES.gap > other.left &&
          other.right + SCREEN_SIZES.gap > one.left,
      );
      expect(touching).toEqual([]);
    }),
    runs,
  );
});

test('everything in the window is drawn once within its own track, or counted where that is folded', () => {
  fc.assert(
    fc.property(
      arbitraryRoadmap,
      arbitraryWindow,
      fc.subarray(['t0', 't1', 't2', 't3', 't4']),
      (plan, window, folded) => {
        const layout = layoutRoadmap({ ...plan, folded: new Set(folded) }, window, sheet);
        for (const { content: track, items, top, height, folded: counts } of layout.bands) {
          const expected = track.items.filter((item) => isInWindow(item, layout.scale)).map(({ id }) => id);
          expect(counts !== null).toBe(folded.includes(track.track!.id));
          expect(items.length + (counts ? counts.milestones + counts.phases : 0)).toBe(expected.length);
          const drawn = new Set(items.map(({ item }) => item.id));
          expect(counts ? [] : expected.filter((id) => !drawn.has(id))).toEqual([]);
          for (const { laneTop, centre } of items) {
            expect(laneTop).toBeGreaterThanOrEqual(top);
            expect(centre + SCREEN_SIZES.diamond).toBeLessThanOrEqual(top + height);
          }
        }
      },
    ),
    runs,
  );
});

test('words stay within the window, and those of a phase are cut only by its right edge', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const layout = layoutRoadmap(plan, window, sheet);
      const { scale } = layout;
      const said = placedOf(layout).filter(({ label }) => label.text !== '');
      expect(said.filter(({ label }) => label.x < scale.left || label.x + label.width > scale.right)).toEqual([]);
      const cutEarly = said.filter(
        ({ item, label }) =>
          item.shape === 'phase' &&
          label.text.endsWith('…') &&
          label.x + sheet.measure(`${item.title}MM`, SCREEN_SIZES.text, LABEL_WEIGHT) + SCREEN_SIZES.gap < scale.right,
      );
      expect(cutEarly).toEqual([]);
    }),
    runs,
  );
});

test('moving one item leaves the lanes of all other tracks as they are', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, fc.integer({ min: -90, max: 90 }), (plan, window, days) => {
      const [moved, ...others] = plan.tracks;
      const shifted = moved!.items.map((item, at) =>
        at === 0 ? { ...item, first: item.first + days, last: item.last + days } : item,
      );
      const lanesOf = (layout: RoadmapLayout) =>
        layout.bands
          .slice(1)
          .map(({ items, top }) => items.map(({ item, laneTop }) => [item.id, laneTop > top, item.first]));
      const orderOf = (layout: RoadmapLayout) =>
        layout.bands
          .slice(1)
          .map(({ items }) => items.map(({ item, lane }) => [item.id, lane - (items[0]?.lane ?? 0)]));
      const before = layoutRoadmap(plan, window, sheet);
      const after = layoutRoadmap({ ...plan, tracks: [{ ...moved!, items: shifted }, ...others] }, window, sheet);
      expect(orderOf(after)).toEqual(orderOf(before));
      expect(lanesOf(after)).toEqual(lanesOf(before));
    }),
    runs,
  );
});

test('no dependency crosses words', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, fc.constantFrom(300, 900), (plan, window, height) => {
      const layout = layoutRoadmap(plan, window, { ...sheet, height });
      const boxes = placedOf(layout).flatMap((placed) => wordsOf(placed));
      for (const { points, dependency } of layout.dependencies)
        for (const [at, point] of points.slice(1).entries())
          for (const box of boxes)
            expect(crosses(points[at]!, point, box) ? `${dependency.id} crosses ${box.text}` : '').toBe('');
    }),
    { numRuns: 150 },
  );
});

test('a dependency with one end in the window runs to the edge that the other one lies beyond', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const { scale, dependencies } = layoutRoadmap(plan, window, sheet);
      const items = new Map(plan.tracks.flatMap((track) => track.items).map((item) => [item.id, item]));
      const lines = new Map(dependencies.map((each) => [each.dependency.id, each.points]));
      const sideOf = (day: number) =>
        Math.sign(Math.floor((scale.xOf(day + 0.5) - scale.left) / (scale.right - scale.left)));
      for (const { id, earlierId, laterId } of plan.dependencies) {
        const [earlier, later] = [items.get(earlierId), items.get(laterId)];
        if (!earlier || !later) continue;
        const [end, start] = [sideOf(earlier.last), sideOf(later.first)];
        const [first, last] = [lines.get(id)?.[0], lines.get(id)?.at(-1)];
        const edge = (side: number) => (side < 0 ? scale.left : scale.right);
        const drawn = first && last ? { from: end === 0 ? 0 : first.x, to: start === 0 ? 0 : last.x } : null;
        const expected = { from: end === 0 ? 0 : edge(end), to: start === 0 ? 0 : edge(start) };
        expect(drawn).toEqual(end !== 0 && start !== 0 ? null : expected);
      }
    }),
    runs,
  );
});

test('zooming out and in again lays out the same', () => {
  fc.assert(
    fc.property(
      arbitraryRoadmap,
      arbitraryWindow,
      fc.double({ min: 1, max: 3, noNaN: true }),
      (plan, window, factor) => {
        fc.pre(window.days * factor <= 731);
        const middle = window.from + window.days / 2;
        const back = zoom(zoom(window, factor, middle), 1 / factor, middle);
        const lanes = (at: RoadmapWindow) =>
          placedOf(layoutRoadmap(plan, at, sheet)).map(({ item, lane, label }) => [item.id, lane, label.text]);
        // to a hundredth of a day, as the address keeps it
        const rounded = ({ from, days }: RoadmapWindow) => ({
          from: Math.round(from * 100) / 100,
          days: Math.round(days * 100) / 100,
        });
        expect(lanes(rounded(back))).toEqual(lanes(window));
      },
    ),
    runs,
  );
});

test('every line of a dependency runs level or upright', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      for (const { points } of layoutRoadmap(plan, window, sheet).dependencies)
        for (const [at, { x, y }] of points.slice(1).entries())
          expect(Math.abs(x - points[at]!.x) < 0.001 || Math.abs(y - points[at]!.y) < 0.001).toBe(true);
    }),
    runs,
  );
});

test('flags of key events stand in two lanes, none over another, inside the window', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const { flags, scale } = layoutRoadmap(plan, window, sheet);
      const flying = flags.filter(({ width }) => width > 0);
      expect(flying.filter(({ left, width }) => left < scale.left || left + width > scale.right + 0.001)).toEqual([]);
      const over = pairsOf(flying).filter(
        ([one, other]) =>
          one.lane === other.lane && one.left + one.width > other.left && other.left + other.width > one.left,
      );
      expect(over).toEqual([]);
    }),
    runs,
  );
});

test('a phase keeps its days over the change of clocks and a leap day', () => {
  const widthOf = (first: string, days: number) => {
    const item = roadmapItem('phase', { shape: 'phase', first: day(first), last: day(first) + days - 1 });
    const layout = layoutRoadmap(content([roadmapTrack('t', [item])]), { from: day(first) - 5, days: 100 }, sheet);
    const [placed] = placedOf(layout);
    return (placed!.to - placed!.from) / layout.scale.perDay;
  };
  expect(widthOf('2027-03-27', 3)).toBeCloseTo(3, 9);
  expect(widthOf('2027-10-30', 3)).toBeCloseTo(3, 9);
  expect(widthOf('2028-02-27', 4)).toBeCloseTo(4, 9);
});

test('a milestone at the right edge has its words on the left, a phase keeps them above', () => {
  const window = periodWindow(3, day('2027-01-01'), 1);
  const items = [
    roadmapItem('A long enough name', { first: day('2027-03-30') }),
    roadmapItem('Another', { shape: 'phase', first: day('2027-02-01'), last: day('2027-02-03') }),
  ];
  const placed = placedOf(layoutRoadmap(content([roadmapTrack('t', items)]), window, sheet));
  const sides = new Map(placed.map(({ item, labelSide }) => [item.id, labelSide]));
  expect(sides.get('A long enough name')).toBe('left');
  expect(sides.get('Another')).toBe('above');
});

test('quarters stand over months while months are narrow, and months over weeks when they are not', () => {
  const headerOf = (months: 12 | 3) =>
    layoutRoadmap(content([]), periodWindow(months, day('2027-01-01'), 1), sheet).header;
  expect(headerOf(12).upper.map(({ text }) => text)).toEqual(['Q 2027-01', 'Q 2027-04', 'Q 2027-07', 'Q 2027-10']);
  expect(headerOf(12).lower).toHaveLength(12);
  expect(headerOf(3).upper.map(({ text }) => text)).toEqual(['2027-01', '02', '03']);
  expect(
    headerOf(3)
      .lower.slice(1, 4)
      .map(({ text }) => text),
  ).toEqual(['4', '11', '18']);
});

test('quarters are counted from the month with which fiscal years begin', () => {
  const fiscal = { ...sheet, yearStart: 2 };
  const { header } = layoutRoadmap(content([]), periodWindow(12, day('2027-01-01'), 2), fiscal);
  expect(header.upper.map((cell) => dateOfDay(cell.day))).toEqual(
    ['2026-11-01', '2027-02-01', '2027-05-01', '2027-08-01', '2027-11-01'], // the first is cut by the edge
  );
  expect(header.rules.filter(({ strong }) => strong)).toHaveLength(4);
});

test('paper takes the same layout in millimetres', () => {
  const items = [roadmapItem('A', { first: day('2027-02-01') }), roadmapItem('B', { first: day('2027-06-01') })];
  const paper = { ...sheet, sizes: PAPER_SIZES, width: 400, height: 200 };
  const layout = layoutRoadmap(content([roadmapTrack('t', items)]), periodWindow(12, day('2027-01-01'), 1), paper);
  expect(placedOf(layout)).toHaveLength(2);
  expect(layout.scale.right).toBe(400);
  expect(layout.height).toBeCloseTo(200, 6);
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of an item stand: above its bar, or level with its diamond. */
function wordsOf({ label, date, slip, item, centre }: ReturnType<typeof placedOf>[number]): Box[] {
  const baseline = item.shape === 'phase' ? centre - SCREEN_SIZES.bar / 2 - 5 : centre + SCREEN_SIZES.text * 0.35;
  const end = slip ?? date ?? label;
  const right = end.x + end.width;
  const [top, bottom] = [baseline - SCREEN_SIZES.text * 0.75, baseline + SCREEN_SIZES.text * 0.2];
  return label.text === '' ? [] : [{ text: label.text, left: label.x, right, top, bottom }];
}

function crosses(one: Point, other: Point, { left, right, top, bottom }: Box): boolean {
  const isBeside = Math.max(one.x, other.x) <= left || Math.min(one.x, other.x) >= right;
  const isApart = Math.max(one.y, other.y) <= top || Math.min(one.y, other.y) >= bottom;
  return !isBeside && !isApart;
}
