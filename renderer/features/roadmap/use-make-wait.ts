import { dependOn } from '#shared/roadmap/depend';
import { useCallback } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';

/** Makes one item wait for another; says so, or by which way that would be a circle. */
export function useMakeWait(): (laterId: string, earlierId: string) => void {
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  return useCallback(
    (laterId, earlierId) => {
      const snapshot = plan.snapshot();
      const titleOf = (id: string) => snapshot.get('items', id)?.title || t('item.untitled');
      const made = dependOn(
        { itemId: laterId, originalStart: null },
        { itemId: earlierId, originalStart: null },
        { relations: snapshot.all('relations'), titleOf },
        () => crypto.randomUUID(),
      );
      void perform(made, { action: 'edit', title: titleOf(laterId), count: 1 });
    },
    [plan, perform, t],
  );
}
