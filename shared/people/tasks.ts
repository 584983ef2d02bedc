import type { Occurrence } from '#shared/plan/occurrence';
import type { ChecklistEntry } from '#shared/records/item-base';
import { statusOf } from '#shared/records/status';
import type { DayNumber } from '#shared/time/plain-date';

/** A checklist entry that somebody does by a day. */
export interface Task {
  readonly entry: ChecklistEntry & { readonly ownerId: string };
  readonly occurrence: Occurrence;
  /** Null is without a date. */
  readonly due: DayNumber | null;
}

/** The open tasks of `personId`, or of everybody, in what happens; by due date, so overdue first, undated last. Nothing is left to do for what is cancelled. */
export function openTasks(occurrences: readonly Occurrence[], personId: string | null): readonly Task[] {
  return occurrences
    .filter(({ item }) => statusOf(item) !== 'cancelled')
    .flatMap((occurrence) =>
      occurrence.item.checklist.flatMap((entry): Task[] => {
        const { ownerId, dueDays, done } = entry;
        if (done || ownerId === null || (personId !== null && ownerId !== personId)) return [];
        const due = dueDays === null ? null : occurrence.span.firstDay + dueDays;
        return [{ entry: { ...entry, ownerId }, occurrence, due }];
      }),
    )
    .toSorted((one, other) => orderOf(one) - orderOf(other));
}

function orderOf({ due }: Task): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}
