import { shiftSchedule } from '#shared/plan/occurrence';
import { stretchSchedule, type SpanEdge } from '#shared/plan/stretch-schedule';
import type { Milestone } from '#shared/records/milestone';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';

/** What a hand does to an item of the roadmap: it moves in time and between tracks, or an end of it moves. */
export type PlaceChange =
  | { readonly kind: 'move'; readonly days: number; readonly trackId: string | null }
  | { readonly kind: 'stretch'; readonly edge: SpanEdge; readonly days: number };

/** The change held back where an end would pass the other one: a phase keeps at least a day. */
export function withinItem(change: PlaceChange, { first, last }: RoadmapItem): PlaceChange {
  if (change.kind === 'move') return change;
  const length = last - first;
  const days = change.edge === 'start' ? Math.min(change.days, length) : Math.max(change.days, -length);
  return { ...change, days };
}

/** The tracks as they are drawn once an item is changed. An item that none of them holds changes nothing. */
export function withChange(
  tracks: readonly RoadmapTrack[],
  itemId: string,
  change: PlaceChange,
): readonly RoadmapTrack[] {
  const item = tracks.flatMap(({ items }) => items).find(({ id }) => id === itemId);
  if (!item) return tracks;
  const changed = changedItem(item, change);
  return tracks.map(({ track, items }) => {
    const isHome = change.kind === 'stretch' ? items.includes(item) : (track?.id ?? null) === change.trackId;
    const others = items.filter((each) => each !== item);
    return { track, items: isHome ? [...others, changed] : others };
  });
}

/** The fields of a dated milestone or phase after a change. */
export function placeFields(
  { schedule, trackId }: Milestone,
  change: PlaceChange,
): Pick<Milestone, 'schedule' | 'trackId'> {
  if (schedule === null) return { schedule, trackId };
  if (change.kind === 'stretch') return { schedule: stretchSchedule(schedule, change.edge, change.days), trackId };
  return { schedule: shiftSchedule(schedule, change.days, 0), trackId: change.trackId };
}

function changedItem(item: RoadmapItem, change: PlaceChange): RoadmapItem {
  const { first, last } = item;
  if (change.kind === 'move') return { ...item, first: first + change.days, last: last + change.days };
  return change.edge === 'start' ? { ...item, first: first + change.days } : { ...item, last: last + change.days };
}
