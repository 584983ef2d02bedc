import type { Milestone } from '#shared/records/milestone';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { usePlanSnapshot } from '../../data/plan-context';
import { selectedMilestones } from '../../data/selected-milestones';
import { selectedKeys } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';

/** The milestones and phases that are selected, the shown one first. */
export function useSelectedTogether(): readonly Milestone[] {
  const plan = usePlanSnapshot();
  const keys = useUi(useShallow(selectedKeys));
  return useMemo(() => selectedMilestones(plan, keys), [plan, keys]);
}
