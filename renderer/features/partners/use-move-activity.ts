import { editItem } from '#shared/plan/edit-item';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { useCallback } from 'react';
import { inTurn } from '../../commands/in-turn';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';

/** Puts an activity to another stage, and says so with a way back; true when it is on disk. */
export function useMoveActivity(): (id: string, stage: PartnerActivity['stage']) => Promise<boolean> {
  const plan = usePlan();
  const perform = usePerform();
  return useCallback(
    (id, stage) =>
      inTurn(async () => {
        const activity = plan.snapshot().get('items', id);
        if (activity?.kind !== 'activity') return false;
        return perform(editItem(activity, { stage }), { action: 'edit', title: activity.title, count: 1 });
      }),
    [plan, perform],
  );
}
