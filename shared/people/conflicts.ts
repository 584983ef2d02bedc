import { involvedPeople } from '#shared/people/involved-people';
import type { Occurrence } from '#shared/plan/occurrence';
import { statusOf } from '#shared/records/status';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** Two things that take somebody's time at once. */
export interface Conflict {
  readonly first: Occurrence;
  readonly second: Occurrence;
}

/**
 * Where somebody would have to be in two places: timed occurrences that overlap, each with those that begin before it
 * ends. Ideas, what is cancelled, and whole days are no conflict.
 */
export function conflictsOf(personId: string, occurrences: readonly Occurrence[]): readonly Conflict[] {
  const own = occurrences
    .filter(({ item, span }) => {
      const status = statusOf(item);
      return (
        span.startMinute !== null && status !== 'idea' && status !== 'cancelled' && involvedPeople(item).has(personId)
      );
    })
    .toSorted((one, other) => startOf(one) - startOf(other) || (one.key < other.key ? -1 : 1));
  return own.flatMap((first, at) => {
    const conflicts: Conflict[] = [];
    for (const second of own.slice(at + 1)) {
      if (startOf(second) >= endOf(first)) break;
      conflicts.push({ first, second });
    }
    return conflicts;
  });
}

function startOf({ span }: Occurrence): number {
  return span.firstDay * MINUTES_PER_DAY + (span.startMinute ?? 0);
}

function endOf({ span }: Occurrence): number {
  return span.lastDay * MINUTES_PER_DAY + (span.endMinute ?? MINUTES_PER_DAY);
}
