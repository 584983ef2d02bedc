import { isFunnelPart } from '#shared/people/part-tracks';
import type { Item } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import { isSamePlan, type PlanScope } from '#shared/records/plan-scope';
import { statusOf, type Status } from '#shared/records/status';
import type { Track } from '#shared/records/track';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';

/** Days of a milestone or a phase, both inclusive. */
export interface RoadmapDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What became of a milestone or a phase that is over. */
export interface RoadmapOutcome {
  readonly stage: 'reached' | 'late' | 'dropped';
  /** When; null where nobody wrote it down. */
  readonly day: DayNumber | null;
  readonly reason: string;
}

/** A milestone or a phase as the roadmap draws it. */
export interface RoadmapItem extends RoadmapDays {
  readonly id: string;
  readonly title: string;
  readonly shape: Milestone['shape'];
  readonly status: Status;
  /** 0 to 100. */
  readonly progress: number;
  /** Null while it is still ahead. */
  readonly outcome: RoadmapOutcome | null;
  /** Where it stood in the baseline that the plan is measured against; null where that does not know it. */
  readonly baseline: RoadmapDays | null;
}

/** A track with what stands on it; null for what stands on none. */
export interface RoadmapTrack {
  readonly track: Track | null;
  readonly items: readonly RoadmapItem[];
}

/**
 * The tracks of a scope in their order with all that is dated on them; last what has no track, if there is any. Of a
 * person the parts of the funnel, and of other tracks only those that hold something. What stands on an archived track is put away with it.
 */
export function roadmapTracks(
  items: readonly Item[],
  tracks: readonly Track[],
  scope: PlanScope,
): readonly RoadmapTrack[] {
  const known = new Map(tracks.map((track) => [track.id, track]));
  const itemsOf = new Map<Track | null, RoadmapItem[]>();
  for (const item of items) {
    if (item.kind !== 'milestone' || !isInScope(item, scope)) continue;
    const drawn = roadmapItem(item);
    const track = (item.trackId !== null && known.get(item.trackId)) || null;
    const together = itemsOf.get(track);
    if (drawn && together) together.push(drawn);
    else if (drawn) itemsOf.set(track, [drawn]);
  }
  const open = tracks.filter(({ archived }) => !archived);
  const shown = scope.kind === 'general' ? open : open.filter((track) => isFunnelPart(track.id) || itemsOf.has(track));
  const trackless = itemsOf.get(null);
  return [
    ...shown.map((track) => ({ track, items: itemsOf.get(track) ?? [] })),
    ...(trackless ? [{ track: null, items: trackless }] : []),
  ];
}

/** How far a track is, 0 to 100: the mean of what was not dropped; null where there is nothing. */
export function progressOf(items: readonly RoadmapItem[]): number | null {
  const going = items.filter(({ status }) => status !== 'cancelled');
  if (going.length === 0) return null;
  const done = going.reduce((sum, { status, progress }) => sum + (status === 'done' ? 100 : progress), 0);
  return Math.round(done / going.length);
}

/** A dated milestone or phase as it is drawn; null without a date. */
export function roadmapItem(item: Milestone): RoadmapItem | null {
  const { id, title, shape, schedule, progress } = item;
  if (schedule?.kind !== 'all-day') return null;
  const first = dayNumber(schedule.first);
  const last = shape === 'point' ? first : dayNumber(schedule.last);
  return { id, title, shape, status: statusOf(item), first, last, progress, outcome: outcomeOf(item), baseline: null };
}

/** Does it belong to the plan that is looked at? */
export function isInScope({ scope: own }: { readonly scope: PlanScope }, scope: PlanScope): boolean {
  return isSamePlan(own, scope);
}

function outcomeOf({ stage, outcome: { date, reason } }: Milestone): RoadmapOutcome | null {
  if (stage !== 'reached' && stage !== 'late' && stage !== 'dropped') return null;
  return { stage, day: date && dayNumber(date), reason };
}
