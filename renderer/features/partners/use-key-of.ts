import { refOf } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import { useCallback } from 'react';
import { otherEnd } from '../../data/other-end';
import { usePlan } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';

/** Says by which key an item is selected: of a series that is its next date. */
export function useKeyOf(): (item: Item) => string {
  const plan = usePlan();
  const zone = usePlanZone();
  const today = useToday();
  return useCallback(
    (item) =>
      otherEnd(plan.snapshot(), refOf({ item, originalStart: item.originalStart }), today, zone)?.occurrence?.key ??
      item.id,
    [plan, zone, today],
  );
}
