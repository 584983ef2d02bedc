import type { Milestone } from '#shared/records/milestone';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { selectedMilestones } from '../../data/selected-milestones';
import { useUi } from '../../state/ui-store';

/** The milestones and phases that are selected, the shown one first. */
export function useSelectedTogether(): readonly Milestone[] {
  const plan = usePlanSnapshot();
  const selectedKey = useUi((state) => state.selectedKey);
  const alsoSelected = useUi((state) => state.alsoSelected);
  return useMemo(() => selectedMilestones(plan, { selectedKey, alsoSelected }), [plan, selectedKey, alsoSelected]);
}
