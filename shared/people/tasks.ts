import type { Item } from '#shared/records/item';
import type { ChecklistEntry } from '#shared/records/item-base';
import { statusOf } from '#shared/records/status';
import type { DayNumber } from '#shared/time/plain-date';

/** Where tasks stand: an item, or one date of a series, by its key. */
export interface TaskSource {
  readonly key: string;
  readonly item: Item;
  /** The day from which its tasks are counted; null where it has none yet. */
  readonly firstDay: DayNumber | null;
}

/** A checklist entry that somebody does by a day. */
export interface Task {
  readonly entry: ChecklistEntry & { readonly ownerId: string };
  readonly source: TaskSource;
  /** Null is without a date. */
  readonly due: DayNumber | null;
}

/**
 * The open tasks of `personId`, or (null) of everybody, by due date: what is overdue comes first, what has no date last.
 * Nothing is left to do for what is cancelled.
 */
export function openTasks(sources: readonly TaskSource[], personId: string | null): readonly Task[] {
  return sources
    .filter(({ item }) => statusOf(item) !== 'cancelled')
    .flatMap((source) =>
      source.item.checklist.flatMap((entry): Task[] => {
        if (!isOpenTask(entry) || (personId !== null && entry.ownerId !== personId)) return [];
        const { dueDays } = entry;
        const due = dueDays === null || source.firstDay === null ? null : source.firstDay + dueDays;
        return [{ entry, source, due }];
      }),
    )
    .toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** Is it still to be done, and by somebody? */
export function isOpenTask(entry: ChecklistEntry): entry is Task['entry'] {
  return !entry.done && entry.ownerId !== null;
}

/** How many days before (negative) and after the start of their items open tasks are due at most; null when none is. */
export interface TaskReach {
  readonly earliest: number;
  readonly latest: number;
}

/** How far from their items the tasks of a plan lie: so much around a period its tasks are looked for. */
export function taskReach(items: readonly Item[]): TaskReach | null {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { checklist } of items) {
    for (const entry of checklist) {
      const { dueDays } = entry;
      if (!isOpenTask(entry) || dueDays === null) continue;
      earliest = Math.min(earliest, dueDays);
      latest = Math.max(latest, dueDays);
    }
  }
  return earliest <= latest ? { earliest, latest } : null;
}

function orderOf({ due }: Task): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}
