import { ok, type Result } from '#shared/kernel/result';
import { editItem } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import { shiftSchedule } from '#shared/plan/occurrence';
import { stretchSchedule, type SpanEdge } from '#shared/plan/stretch-schedule';
import type { Milestone } from '#shared/records/milestone';
import type { ChangeSet } from '#shared/records/tables';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';

/** What a hand does to items of the roadmap: they move in time and so many tracks down, or an end of them moves. */
export type PlaceChange =
  | { readonly kind: 'move'; readonly days: number; readonly tracks: number }
  | { readonly kind: 'stretch'; readonly edge: SpanEdge; readonly days: number };

/** The tracks of a roadmap by their identities, from top to bottom; null for what stands on none. */
export type TrackOrder = readonly (string | null)[];

/** The identities of the tracks that are drawn, in their order. */
export function trackOrder(tracks: readonly RoadmapTrack[]): TrackOrder {
  return tracks.map(({ track }) => track?.id ?? null);
}

/**
 * The change held back where one of the items would leave the tracks, or an end would pass the other one: a phase keeps
 * at least a day. All of them keep their distances.
 */
export function withinPlan(
  change: PlaceChange,
  tracks: readonly RoadmapTrack[],
  ids: ReadonlySet<string>,
): PlaceChange {
  const held = tracks.map(({ items }) => items.filter(({ id }) => ids.has(id)));
  if (change.kind === 'move') {
    const most = tracks.length - 1 - held.findLastIndex((items) => items.length > 0);
    const least = -Math.max(
      0,
      held.findIndex((items) => items.length > 0),
    );
    return { ...change, tracks: Math.min(Math.max(change.tracks, least), most) };
  }
  const phases = held.flat().filter(({ shape }) => shape === 'phase');
  const shortest = phases.reduce((least, { first, last }) => Math.min(least, last - first), Infinity);
  const days = change.edge === 'start' ? Math.min(change.days, shortest) : Math.max(change.days, -shortest);
  return { ...change, days };
}

/** The tracks as they are drawn once the items are changed. */
export function withChange(
  tracks: readonly RoadmapTrack[],
  ids: ReadonlySet<string>,
  change: PlaceChange,
): readonly RoadmapTrack[] {
  const order = trackOrder(tracks);
  const moved = tracks.flatMap(({ items }, at) =>
    items
      .filter(({ id }) => ids.has(id))
      .map((item) => ({ home: trackAfter(order[at] ?? null, change, order), item: changedItem(item, change) })),
  );
  if (moved.length === 0) return tracks;
  return tracks.map(({ track, items }) => {
    const arrived = moved.filter(({ home }) => home === (track?.id ?? null)).map(({ item }) => item);
    const others = items.filter(({ id }) => !ids.has(id));
    return arrived.length === 0 && others.length === items.length
      ? { track, items }
      : { track, items: [...others, ...arrived] };
  });
}

/** The change of the plan that does it to dated milestones and phases. */
export function placeChanges(
  milestones: readonly Milestone[],
  change: PlaceChange,
  order: TrackOrder,
): Result<ChangeSet, ItemProblem> {
  const changes: ChangeSet[number][] = [];
  for (const milestone of milestones) {
    const edited = editItem(milestone, placeFields(milestone, change, order));
    if (!edited.ok) return edited;
    changes.push(...edited.value);
  }
  return ok(changes);
}

function placeFields(
  { shape, schedule, trackId }: Milestone,
  change: PlaceChange,
  order: TrackOrder,
): Partial<Pick<Milestone, 'schedule' | 'trackId'>> {
  if (schedule === null) return {};
  if (change.kind === 'stretch')
    return shape === 'point' ? {} : { schedule: stretchSchedule(schedule, change.edge, change.days) };
  return { schedule: shiftSchedule(schedule, change.days, 0), trackId: trackAfter(trackId, change, order) };
}

/** The track so many further down; what stands on a track that is not there stands on none. */
function trackAfter(trackId: string | null, change: PlaceChange, order: TrackOrder): string | null {
  if (change.kind === 'stretch' || change.tracks === 0) return trackId;
  const at = order.includes(trackId) ? order.indexOf(trackId) : order.indexOf(null);
  const to = order[at + change.tracks];
  return at < 0 || to === undefined ? trackId : to;
}

function changedItem(item: RoadmapItem, change: PlaceChange): RoadmapItem {
  const { shape, first, last } = item;
  if (change.kind === 'move') return { ...item, first: first + change.days, last: last + change.days };
  if (shape === 'point') return item;
  return change.edge === 'start' ? { ...item, first: first + change.days } : { ...item, last: last + change.days };
}
