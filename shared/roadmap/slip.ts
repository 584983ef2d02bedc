import type { Baseline } from '#shared/records/baseline';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';

/** How far something is from where it was to be. */
export type Slip =
  /** Later by so many days; earlier where they are less than 0. */
  | { readonly kind: 'days'; readonly days: number }
  /** Reached late, nobody knows by how much. */
  | { readonly kind: 'late' };

/** The tracks, each item with where it stood in the baseline. */
export function withBaseline(tracks: readonly RoadmapTrack[], baseline: Baseline | null): readonly RoadmapTrack[] {
  if (!baseline) return tracks;
  const frozen = frozenDays(baseline);
  return tracks.map(({ track, items }) => ({ track, items: items.map((item) => frozenItem(item, frozen)) }));
}

/** Items, each with where it stood in the baseline. */
export function withFrozenDays(items: readonly RoadmapItem[], baseline: Baseline | null): readonly RoadmapItem[] {
  if (!baseline) return items;
  const frozen = frozenDays(baseline);
  return items.map((item) => frozenItem(item, frozen));
}

/** How far an item slipped; null where it did not, or was dropped. Without a baseline only what was reached late did. */
export function slipOf(item: Pick<RoadmapItem, 'last' | 'outcome' | 'baseline'>): Slip | null {
  const { outcome, baseline, last } = item;
  if (outcome?.stage === 'dropped') return null;
  const isLate = outcome?.stage === 'late';
  const measure = baseline ? baseline.last : isLate ? last : null;
  const days = measure === null ? 0 : endOf(item) - measure;
  if (days !== 0) return { kind: 'days', days };
  return isLate ? { kind: 'late' } : null;
}

/** Does it stand elsewhere than in the baseline? */
export function hasMoved({ first, last, baseline }: Pick<RoadmapItem, 'first' | 'last' | 'baseline'>): boolean {
  return baseline !== null && (baseline.first !== first || baseline.last !== last);
}

type FrozenDays = ReadonlyMap<string, Baseline['dates'][number]>;

function frozenDays({ dates }: Baseline): FrozenDays {
  return new Map(dates.map((each) => [each.itemId, each]));
}

function frozenItem(item: RoadmapItem, frozen: FrozenDays): RoadmapItem {
  const dates = frozen.get(item.id);
  return dates ? { ...item, baseline: { first: dayNumber(dates.first), last: dayNumber(dates.last) } } : item;
}

/** The day on which it was reached, else on which it is to be. */
function endOf({ last, outcome }: Pick<RoadmapItem, 'last' | 'outcome'>): DayNumber {
  return outcome?.day ?? last;
}
