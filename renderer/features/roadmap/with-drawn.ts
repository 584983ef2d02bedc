import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';

/** What is being made names itself so: no item of a plan does. */
const DRAWN_ID = 'drawn';

/** The tracks with what is being made on one of them, as an idea: it is not there yet. */
export function withDrawn(
  tracks: readonly RoadmapTrack[],
  trackId: string | null,
  drawn: Pick<RoadmapItem, 'title' | 'shape' | 'first' | 'last'>,
): readonly RoadmapTrack[] {
  const item: RoadmapItem = { ...drawn, id: DRAWN_ID, status: 'idea', progress: 0, outcome: null, baseline: null };
  return tracks.map((each) =>
    (each.track?.id ?? null) === trackId ? { ...each, items: [...each.items, item] } : each,
  );
}
