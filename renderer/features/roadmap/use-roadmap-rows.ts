import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { roadmapRows, type RoadmapRow } from '#shared/roadmap/roadmap-rows';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';

/** The rows of what a roadmap holds. */
export function useRoadmapRows(tracks: readonly RoadmapTrack[]): readonly RoadmapRow[] {
  const plan = usePlanSnapshot();
  return useMemo(() => {
    const milestoneOf = (id: string) => {
      const item = plan.get('items', id);
      return item?.kind === 'milestone' ? item : null;
    };
    return roadmapRows(tracks, { milestoneOf, nameOf: (id) => plan.get('people', id)?.name ?? '' });
  }, [tracks, plan]);
}
