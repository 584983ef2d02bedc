import type { Task } from '#shared/people/tasks';
import { withEntry } from '#shared/plan/checklist-edits';
import { useCallback } from 'react';
import { useChangeDate } from './use-change-date';

/** Marks a task as done; of a series only on that date. */
export function useTickTask(): (task: Task) => Promise<boolean> {
  const change = useChangeDate();
  return useCallback(
    ({ entry, source: { key } }) =>
      change(key, ({ checklist }) => ({ checklist: withEntry(checklist, entry.id, { done: true }) })),
    [change],
  );
}
