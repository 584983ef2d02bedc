import { useMemo } from 'react';
import type { Item } from '#shared/records/item';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useItemEditor } from '../editor/item-editor';

/** The dates of the shown series that were changed on their own, and how many were removed. */
export function useOwnDates(): { readonly changed: readonly Item[]; readonly removed: number } {
  const plan = usePlanSnapshot();
  const { item } = useItemEditor().occurrence;
  const items = plan.all('items');
  return useMemo(() => {
    const series = item.seriesId === null ? item : plan.get('items', item.seriesId);
    if (!series || series.rule === null) return { changed: [], removed: 0 };
    return {
      changed: items.filter(({ seriesId }) => seriesId === series.id),
      removed: series.excluded.length,
    };
  }, [items, item, plan]);
}
