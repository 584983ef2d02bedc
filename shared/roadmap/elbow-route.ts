import type { Extent } from '#shared/plan/pack-lanes';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem, TrackBand } from '#shared/roadmap/track-bands';

/** A corner of a line. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What lines have to go round: the lanes from top to bottom, and the free gutters between them. */
export interface RouteMap {
  /** What nothing may cross, by lane: words, and diamonds with theirs. */
  readonly words: readonly (readonly Extent[])[];
  /** All that stands in a lane, bars too. */
  readonly shapes: readonly (readonly Extent[])[];
  /** Heights; gutter n lies above lane n, the last one below all. */
  readonly gutters: readonly number[];
  /** Between these edges lines may run. */
  readonly left: number;
  readonly right: number;
}

/** Clear of words, at either side of a line. */
const CLEARANCE = 0.25;
/** Before an item, where a line turns towards it, in gaps. */
const APPROACH = 2 / 3;

/** The map of the tracks as they are laid out. */
export function routeMap(
  bands: readonly TrackBand[],
  { left, right }: Pick<RouteMap, 'left' | 'right'>,
  sizes: RoadmapSizes,
): RouteMap {
  const words: Extent[][] = [];
  const shapes: Extent[][] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const { items } of bands) {
    for (const item of items) {
      (words[item.lane] ??= []).push(wordsOf(item));
      (shapes[item.lane] ??= []).push({ from: item.left, to: item.right });
      tops[item.lane] = item.laneTop;
      bottoms[item.lane] = item.centre + sizes.diamond;
    }
  }
  for (const lane of words.keys()) {
    words[lane]?.sort(byFrom);
    shapes[lane]?.sort(byFrom);
  }
  return { words, shapes, gutters: guttersBetween(tops, bottoms, sizes), left, right };
}

/**
 * The way of a dependency from the end of one item to the start of another: along gutters, and through lanes only where
 * no words are.
 */
export function elbowRoute(
  source: PlacedItem,
  target: PlacedItem,
  map: RouteMap,
  sizes: RoadmapSizes,
): readonly Point[] {
  return (
    straightRoute(source, target, map, sizes) ??
    oneBend(source, target, map, sizes) ??
    throughGutters(source, target, map, sizes)
  );
}

/** The way from the end of an item to an edge of the window, beyond which something waits for it: close under its lane. */
export function routeToEdge(source: PlacedItem, edge: number, map: RouteMap, sizes: RoadmapSizes): readonly Point[] {
  const x = exitOf(source, sizes);
  const close = source.centre + sizes.diamond + sizes.gap / 3;
  const y = Math.min(map.gutters[source.lane + 1]!, close);
  return [
    { x, y: edgeOf(source, false, sizes) },
    { x, y },
    { x: edge, y },
  ];
}

/** The way from an edge of the window, beyond which that lies which it waits for, to the start of an item: close above its lane. */
export function routeFromEdge(target: PlacedItem, edge: number, map: RouteMap, sizes: RoadmapSizes): readonly Point[] {
  const y = Math.max(map.gutters[target.lane]!, target.laneTop);
  const [first, ...rest] = entryOf(target, target.lane, map, sizes);
  return [{ x: edge, y }, { ...first!, y }, ...rest];
}

/** From the end of a phase to the next item of its lane. */
function straightRoute(
  source: PlacedItem,
  target: PlacedItem,
  map: RouteMap,
  sizes: RoadmapSizes,
): readonly Point[] | null {
  if (source.lane !== target.lane || source.item.shape !== 'phase' || target.labelSide === 'left') return null;
  if (source.to + sizes.head > target.left || !isFree(map.shapes[source.lane], source.right, target.left)) return null;
  return [
    { x: source.to, y: source.centre },
    { x: startOf(target, sizes), y: target.centre },
  ];
}

/** Down or up, and then right into the target. */
function oneBend(source: PlacedItem, target: PlacedItem, map: RouteMap, sizes: RoadmapSizes): readonly Point[] | null {
  if (source.lane === target.lane || target.labelSide === 'left') return null;
  const x = exitOf(source, sizes);
  const isUp = target.lane < source.lane;
  if (isUp && source.item.shape === 'phase') return null; // its own label stands above it
  if (startOf(target, sizes) - x < 2 * sizes.corner || x > target.left) return null;
  const [first, last] = isUp ? [target.lane + 1, source.lane - 1] : [source.lane + 1, target.lane - 1];
  for (let lane = first; lane <= last; lane += 1) if (!isClear(map.words[lane], x, sizes)) return null;
  if (!isFree(map.shapes[target.lane], x - sizes.gap * CLEARANCE, target.left)) return null;
  return [
    { x, y: edgeOf(source, isUp, sizes) },
    { x, y: target.centre },
    { x: startOf(target, sizes), y: target.centre },
  ];
}

function throughGutters(source: PlacedItem, target: PlacedItem, map: RouteMap, sizes: RoadmapSizes): readonly Point[] {
  const isUp = target.lane < source.lane;
  const leavesUp = isUp && source.item.shape === 'point'; // above a phase stands its own label
  const firstGutter = leavesUp ? source.lane : source.lane + 1;
  const isSame = source.lane === target.lane;
  const lastGutter = isUp || isSame ? target.lane + 1 : target.lane;
  let x = exitOf(source, sizes);
  const points: Point[] = [{ x, y: edgeOf(source, leavesUp, sizes) }];
  const turn = (to: number, gutter: number) => {
    if (to === x) return;
    points.push({ x, y: map.gutters[gutter]! }, { x: to, y: map.gutters[gutter]! });
    x = to;
  };
  for (let gutter = firstGutter; gutter !== lastGutter; gutter += isUp ? -1 : 1)
    turn(clearX(map, isUp ? gutter - 1 : gutter, x, sizes), gutter);
  const [first, ...rest] = entryOf(target, lastGutter, map, sizes);
  turn(first!.x, lastGutter);
  return [...points, ...rest];
}

/** From a gutter above or below an item into it: at its left, or where its words stand there from above or below. */
function entryOf(target: PlacedItem, gutter: number, map: RouteMap, sizes: RoadmapSizes): readonly Point[] {
  const y = map.gutters[gutter]!;
  if (target.labelSide === 'left')
    return [
      { x: target.from, y },
      { x: target.from, y: edgeOf(target, gutter === target.lane, sizes) },
    ];
  const x = Math.max(startOf(target, sizes) - sizes.gap * APPROACH, map.left); // its ghost may be passed
  return [
    { x, y },
    { x, y: target.centre },
    { x: startOf(target, sizes), y: target.centre },
  ];
}

function wordsOf({ item, label, slip, left, right, from }: PlacedItem): Extent {
  if (item.shape === 'point') return { from: left, to: right };
  if (slip) return { from, to: slip.x + slip.width };
  return { from, to: label.text === '' ? from : Math.max(from, Math.min(right, from + label.width)) };
}

/** Where a line leaves an item. */
function exitOf({ item, from, to }: PlacedItem, { corner }: RoadmapSizes): number {
  return item.shape === 'point' ? to : Math.max(from, to - corner / 2);
}

/** Where a line enters an item. */
function startOf({ item, from }: PlacedItem, { diamond }: RoadmapSizes): number {
  return item.shape === 'point' ? from - diamond : from;
}

function edgeOf({ item, centre }: PlacedItem, isTop: boolean, { diamond, bar }: RoadmapSizes): number {
  return centre + (isTop ? -1 : 1) * (item.shape === 'point' ? diamond : bar / 2);
}

/** In the middle between the shapes of one lane and the words of the next. */
function guttersBetween(tops: readonly number[], bottoms: readonly number[], { gap }: RoadmapSizes): readonly number[] {
  const gutters: number[] = [];
  let above: number | null = null;
  for (let lane = 0; lane < tops.length; lane += 1) {
    const top = tops[lane];
    if (top === undefined) continue; // an empty lane has the gutter of the next one
    const gutter: number = above === null ? top : (above + top) / 2;
    for (let filled = gutters.length; filled <= lane; filled += 1) gutters[filled] = gutter;
    above = bottoms[lane]!;
  }
  return [...gutters, (above ?? 0) + gap / 3];
}

function byFrom(one: Extent, other: Extent): number {
  return one.from - other.from;
}

/** Is there nothing between two places of a lane? */
function isFree(extents: readonly Extent[] | undefined, from: number, to: number): boolean {
  return !extents?.some((extent) => extent.from < to && extent.to > from);
}

function isClear(words: readonly Extent[] | undefined, x: number, { gap }: RoadmapSizes): boolean {
  return isFree(words, x - gap * CLEARANCE, x + gap * CLEARANCE);
}

/** The place nearest to `x` where a lane has no words. */
function clearX(map: RouteMap, lane: number, x: number, { gap }: RoadmapSizes): number {
  const clearance = gap * CLEARANCE;
  const inTheWay = map.words[lane]?.find(({ from, to }) => from < x + clearance && to > x - clearance);
  if (!inTheWay) return x;
  const [before, after] = [inTheWay.from - clearance, inTheWay.to + clearance];
  const isBefore = after > map.right || (before >= map.left && x - before < after - x);
  return isBefore ? before : after;
}
