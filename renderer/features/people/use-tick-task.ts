import type { Task } from '#shared/people/tasks';
import { withEntry } from '#shared/plan/checklist-edits';
import { editItem } from '#shared/plan/edit-item';
import { useCallback } from 'react';
import { dateOfSeries } from '../../commands/date-of-series';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';

/** Marks a task as done; of a series only on that date. */
export function useTickTask(): (task: Task) => Promise<boolean> {
  const plan = usePlan();
  const zone = usePlanZone();
  const perform = usePerform();
  return useCallback(
    async ({ entry, source: { key, item } }) => {
      const fields = { checklist: withEntry(item.checklist, entry.id, { done: true }) };
      const label = { action: 'edit', title: item.title, count: 1 } as const;
      const snapshot = plan.snapshot();
      const occurrence = snapshot.occurrence(key, zone);
      const date = occurrence ? dateOfSeries(snapshot, occurrence) : null;
      if (date === null) return perform(editItem(item, fields), label);
      // the library of recurrences is large: it is loaded where it is needed
      const { changeDate } = await import('#shared/plan/series/change-date');
      const change = { kind: 'edit', edit: { move: null, fields } } as const;
      const changed = changeDate(date, change, 'this', () => crypto.randomUUID(), Date.now);
      return perform(changed.ok ? { ok: true, value: changed.value.changes } : changed, { ...label, scope: 'this' });
    },
    [plan, zone, perform],
  );
}
