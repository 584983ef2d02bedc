import type { Milestone } from '#shared/records/milestone';
import type { PlanSnapshot } from './plan-handle';

/** The milestones and phases with these keys that the plan still holds, in their order. */
export function selectedMilestones(plan: PlanSnapshot, keys: readonly string[]): readonly Milestone[] {
  return keys.flatMap((key) => {
    const item = plan.get('items', key);
    return item?.kind === 'milestone' ? [item] : [];
  });
}
