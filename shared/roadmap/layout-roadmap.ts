import type { WeekStart } from '#shared/plan/year-layout';
import { dayScale, type DayScale } from '#shared/roadmap/day-scale';
import { daysShort, type Dependency } from '#shared/roadmap/dependencies';
import { elbowRoute, routeFromEdge, routeMap, routeToEdge, type Point } from '#shared/roadmap/elbow-route';
import { isInWindow, itemExtent } from '#shared/roadmap/item-extent';
import { keyFlags, type KeyEvent, type KeyFlag } from '#shared/roadmap/key-flags';
import type { MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import type { Slip } from '#shared/roadmap/slip';
import { timeHeader, type HeaderWords, type TimeHeader } from '#shared/roadmap/time-header';
import { foldTrack, packTrack, trackBands, type PlacedItem, type TrackBand } from '#shared/roadmap/track-bands';
import type { DayNumber } from '#shared/time/plain-date';

/** What a roadmap is made of. */
export interface RoadmapContent {
  readonly tracks: readonly RoadmapTrack[];
  readonly dependencies: readonly Dependency[];
  readonly keyEvents: readonly KeyEvent[];
  /** The tracks of which only the name and the number of items is shown, by identity; '' is what stands on none. */
  readonly folded?: ReadonlySet<string>;
}

/** How dates and names are said. */
export interface RoadmapWords extends HeaderWords {
  readonly date: (day: DayNumber) => string;
  /** `+12 d`, `−3 d`, or that it was late. */
  readonly slip: (slip: Slip) => string;
  /** Of what stands on no track. */
  readonly noTrack: string;
  readonly untitled: string;
}

/** The surface that a roadmap is drawn on. */
export interface RoadmapSheet {
  readonly width: number;
  /** For the tracks, without the header; a longer plan goes on below. */
  readonly height: number;
  readonly sizes: RoadmapSizes;
  readonly weekStart: WeekStart;
  /** The month with which fiscal years begin, 1 to 12. */
  readonly yearStart: number;
  readonly words: RoadmapWords;
  readonly measure: MeasureText;
}

/** A dependency as a line with an arrow at its last point. */
export interface PlacedDependency {
  readonly dependency: Dependency;
  readonly points: readonly Point[];
  /** By how many days the later one begins too early. */
  readonly daysShort: number;
}

/** What stands above the tracks: the calendar, and the key events as flags. */
export interface RoadmapHeadLayout {
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly header: TimeHeader;
  readonly flags: readonly KeyFlag[];
  readonly headerHeight: number;
}

/** Where everything of a roadmap stands. The head has heights of its own; all others count from the top of the first track. */
export interface RoadmapLayout extends RoadmapHeadLayout {
  readonly bands: readonly TrackBand[];
  readonly dependencies: readonly PlacedDependency[];
  readonly height: number;
}

/** Lays out what stands above the tracks. */
export function layoutHead(
  keyEvents: readonly KeyEvent[],
  window: RoadmapWindow,
  sheet: RoadmapSheet,
): RoadmapHeadLayout {
  const { sizes, measure } = sheet;
  const scale = dayScale(window, sizes.trackColumn, Math.max(sheet.width, sizes.trackColumn + 1));
  const flags = keyFlags(keyEvents, { scale, sizes, measure });
  const flagLanes = flags.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  return {
    scale,
    sizes,
    header: timeHeader({ ...sheet, window, scale }),
    flags,
    headerHeight: sizes.upperHead + sizes.lowerHead + flagLanes * sizes.flagLane + sizes.trackPad,
  };
}

/** Lays a roadmap out: the same content, window and sheet always give the same. */
export function layoutRoadmap(content: RoadmapContent, window: RoadmapWindow, sheet: RoadmapSheet): RoadmapLayout {
  const { sizes, measure, words } = sheet;
  const head = layoutHead(content.keyEvents, window, sheet);
  const { scale } = head;
  const request = { scale, sizes, measure, sayDate: words.date, saySlip: words.slip };
  const packed = content.tracks.map((each) => {
    const shown = each.items.filter((item) => isInWindow(item, scale));
    const name = each.track?.name ?? words.noTrack;
    if (content.folded?.has(each.track?.id ?? '')) return foldTrack(each, name, shown, sheet);
    const extents = shown.map((item) =>
      itemExtent(item.title === '' ? { ...item, title: words.untitled } : item, request),
    );
    return packTrack(each, name, extents, sheet);
  });
  const bands = trackBands(packed, sheet);
  const last = bands.at(-1);
  return {
    ...head,
    bands,
    dependencies: placeDependencies(content, bands, scale, sizes),
    height: last ? last.top + last.height : 0,
  };
}

/** Those of which an end is in sight; where the other one lies beyond an edge, the line runs from there or to there. */
function placeDependencies(
  { tracks, dependencies, folded }: RoadmapContent,
  bands: readonly TrackBand[],
  scale: DayScale,
  sizes: RoadmapSizes,
): readonly PlacedDependency[] {
  const map = routeMap(bands, scale, sizes);
  const placed = new Map<string, PlacedItem>();
  for (const { items } of bands) for (const each of items) placed.set(each.item.id, each);
  const known = new Map<string, RoadmapItem>();
  for (const { track, items } of tracks)
    if (!folded?.has(track?.id ?? '')) for (const item of items) known.set(item.id, item);
  return dependencies.flatMap((dependency) => {
    const [earlier, later] = [known.get(dependency.earlierId), known.get(dependency.laterId)];
    if (!earlier || !later) return [];
    const source = inSight(placed.get(earlier.id), scale.xOf(earlier.last + 0.5), scale);
    const target = inSight(placed.get(later.id), scale.xOf(later.first + 0.5), scale);
    const points =
      source && target
        ? elbowRoute(source, target, map, sizes)
        : source
          ? routeToEdge(source, edgeBefore(later.first, scale), map, sizes)
          : target
            ? routeFromEdge(target, edgeBefore(earlier.last, scale), map, sizes)
            : null;
    return points ? { dependency, points, daysShort: daysShort(earlier, later, dependency.lagDays) } : [];
  });
}

/** The item, if the end of it that a line is tied to is in the window. */
function inSight(item: PlacedItem | undefined, x: number, { left, right }: DayScale): PlacedItem | null {
  return item && x >= left && x <= right ? item : null;
}

/** The edge of the window that a day lies beyond. */
function edgeBefore(day: DayNumber, { left, right, xOf }: DayScale): number {
  return xOf(day + 0.5) < left ? left : right;
}
