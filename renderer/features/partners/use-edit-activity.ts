import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { useCallback } from 'react';
import { inTurn } from '../../commands/in-turn';
import { useSaveField } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';

/** Changes an activity as it stands when all that was asked before is done. Says why it cannot. */
export function useEditActivity(
  id: string,
): (change: (activity: PartnerActivity) => ItemFields) => Promise<string | null> {
  const plan = usePlan();
  const save = useSaveField();
  return useCallback(
    (change) =>
      inTurn(async () => {
        const activity = plan.snapshot().get('items', id);
        if (activity?.kind !== 'activity') return null;
        return save(editItem(activity, change(activity)), { action: 'edit', title: activity.title, count: 1 });
      }),
    [plan, save, id],
  );
}
