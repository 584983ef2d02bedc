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
  const frozen = new Map(baseline.dates.map((dates) => [dates.itemId, dates]));
  return tracks.map(({ track, items }) => ({
    track,
    items: items.map((item) => {
      const dates = frozen.get(item.id);
      return dates ? { ...item, baseline: { first: dayNumber(dates.first), last: dayNumber(dates.last) } } : item;
    }),
  }));
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

/** The day on which it was reached, else on which it is to be. */
function endOf({ last, outcome }: Pick<RoadmapItem, 'last' | 'outcome'>): DayNumber {
  return outcome?.day ?? last;
}
