import { placeChanges, type PlaceChange, type TrackOrder } from '#shared/roadmap/place-change';
import { useCallback } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { selectedMilestones } from '../../data/selected-milestones';

/** Lays items down where a hand has them: one change, one undo. */
export function usePlaceItems(): (ids: readonly string[], change: PlaceChange, order: TrackOrder) => Promise<void> {
  const plan = usePlan();
  const perform = usePerform();
  return useCallback(
    async (ids, change, order) => {
      const milestones = selectedMilestones(plan.snapshot(), ids);
      const action = change.kind === 'move' ? 'move' : 'resize';
      const label = { action, title: milestones[0]?.title ?? '', count: milestones.length } as const;
      await perform(placeChanges(milestones, change, order), label);
    },
    [plan, perform],
  );
}
