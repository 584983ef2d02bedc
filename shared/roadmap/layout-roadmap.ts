import type { WeekStart } from '#shared/plan/year-layout';
import { dayScale, type DayScale } from '#shared/roadmap/day-scale';
import { daysShort, type Dependency } from '#shared/roadmap/dependencies';
import { elbowRoute, routeMap, type Point } from '#shared/roadmap/elbow-route';
import { isInWindow, itemExtent } from '#shared/roadmap/item-extent';
import { keyFlags, type KeyEvent, type KeyFlag } from '#shared/roadmap/key-flags';
import type { MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import type { Slip } from '#shared/roadmap/slip';
import { timeHeader, type HeaderWords, type TimeHeader } from '#shared/roadmap/time-header';
import { packTrack, trackBands, type PlacedItem, type TrackBand } from '#shared/roadmap/track-bands';
import type { DayNumber } from '#shared/time/plain-date';

/** What a roadmap is made of. */
export interface RoadmapContent {
  readonly tracks: readonly RoadmapTrack[];
  readonly dependencies: readonly Dependency[];
  readonly keyEvents: readonly KeyEvent[];
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

/** Where everything of a roadmap stands. The header has heights of its own; all others count from the top of the first track. */
export interface RoadmapLayout {
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly header: TimeHeader;
  readonly flags: readonly KeyFlag[];
  readonly headerHeight: number;
  readonly bands: readonly TrackBand[];
  readonly dependencies: readonly PlacedDependency[];
  readonly height: number;
}

/** Lays a roadmap out: the same content, window and sheet always give the same. */
export function layoutRoadmap(content: RoadmapContent, window: RoadmapWindow, sheet: RoadmapSheet): RoadmapLayout {
  const { sizes, measure, words } = sheet;
  const scale = dayScale(window, sizes.trackColumn, Math.max(sheet.width, sizes.trackColumn + 1));
  const request = { scale, sizes, measure, sayDate: words.date, saySlip: words.slip };
  const packed = content.tracks.map((each) => {
    const extents = each.items
      .filter((item) => isInWindow(item, scale))
      .map((item) => itemExtent(item.title === '' ? { ...item, title: words.untitled } : item, request));
    return packTrack(each, each.track?.name ?? words.noTrack, extents, sheet);
  });
  const bands = trackBands(packed, sheet);
  const flags = keyFlags(content.keyEvents, request);
  const flagLanes = flags.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const last = bands.at(-1);
  return {
    scale,
    sizes,
    header: timeHeader({ ...sheet, window, scale }),
    flags,
    headerHeight: sizes.upperHead + sizes.lowerHead + flagLanes * sizes.flagLane + sizes.trackPad,
    bands,
    dependencies: placeDependencies(content.dependencies, bands, scale, sizes),
    height: last ? last.top + last.height : 0,
  };
}

/** Those of which both ends are in sight. */
function placeDependencies(
  dependencies: readonly Dependency[],
  bands: readonly TrackBand[],
  scale: DayScale,
  sizes: RoadmapSizes,
): readonly PlacedDependency[] {
  const map = routeMap(bands, scale, sizes);
  const placed = new Map<string, PlacedItem>();
  for (const { items } of bands) for (const each of items) placed.set(each.item.id, each);
  return dependencies.flatMap((dependency) => {
    const source = placed.get(dependency.earlierId);
    const target = placed.get(dependency.laterId);
    if (!source || !target) return [];
    if (scale.xOf(source.item.last + 0.5) > scale.right || scale.xOf(target.item.first + 0.5) < scale.left) return [];
    return {
      dependency,
      points: elbowRoute(source, target, map, sizes),
      daysShort: daysShort(source.item, target.item, dependency.lagDays),
    };
  });
}
