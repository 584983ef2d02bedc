import { ok } from '#shared/kernel/result';
import { editItem, type ItemFields } from '#shared/plan/edit-item';
import type { Item } from '#shared/records/item';
import { useCallback } from 'react';
import { dateOfSeries } from '../../commands/date-of-series';
import { inTurn } from '../../commands/in-turn';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';

/**
 * Sets fields of what stands at a key of the plan; of a series only on that date. `fields` are made of the item as it is
 * when its turn comes: of two quick changes to one list both stay.
 */
export function useChangeDate(): (key: string, fields: (item: Item) => ItemFields) => Promise<boolean> {
  const plan = usePlan();
  const zone = usePlanZone();
  const perform = usePerform();
  return useCallback(
    (key, fieldsOf) =>
      inTurn(async () => {
        const snapshot = plan.snapshot();
        const occurrence = snapshot.occurrence(key, zone);
        const item = occurrence?.item ?? snapshot.get('items', key);
        if (!item) return false;
        const label = { action: 'edit', title: item.title, count: 1 } as const;
        const fields = fieldsOf(item);
        const date = occurrence ? dateOfSeries(snapshot, occurrence) : null;
        if (date === null) return perform(editItem(item, fields), label);
        // the library of recurrences is large: it is loaded where it is needed
        const { changeDate } = await import('#shared/plan/series/change-date');
        const change = { kind: 'edit', edit: { move: null, fields } } as const;
        const changed = changeDate(date, change, 'this', () => crypto.randomUUID(), Date.now);
        return perform(changed.ok ? ok(changed.value.changes) : changed, { ...label, scope: 'this' });
      }),
    [plan, zone, perform],
  );
}
