import type { Milestone } from '#shared/records/milestone';
import type { PlanSnapshot } from './plan-handle';

/** The milestones and phases with these keys that the plan still holds, in their order. */
export function selectedMilestones(
  plan: PlanSnapshot,
  { selectedKey, alsoSelected }: { readonly selectedKey: string | null; readonly alsoSelected: readonly string[] },
): readonly Milestone[] {
  const keys = selectedKey === null ? alsoSelected : [selectedKey, ...alsoSelected];
  return keys.flatMap((key) => {
    const item = plan.get('items', key);
    return item?.kind === 'milestone' ? [item] : [];
  });
}
