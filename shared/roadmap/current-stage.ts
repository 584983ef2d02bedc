import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';

/** The identity of the track that the eight stages of building a community stand on. */
export const EIGHT_STAGES_TRACK = 'eight-stages';

/** Where a community stands among its stages. */
export interface CurrentStage {
  readonly itemId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** The first stage that is not over; null on other tracks, and where all are. */
export function currentStage({ track, items }: RoadmapTrack): CurrentStage | null {
  if (track?.id !== EIGHT_STAGES_TRACK) return null;
  const stages = items
    .filter(({ shape }) => shape === 'phase')
    .toSorted((one, other) => one.first - other.first || one.last - other.last);
  const at = stages.findIndex(({ status }) => status !== 'done' && status !== 'cancelled');
  const stage = stages[at];
  return stage ? { itemId: stage.id, number: at + 1, count: stages.length } : null;
}
