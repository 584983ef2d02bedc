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
 * Does it keep those who are involved busy? Ideas and what is cancelled do not; nor do whole days, what comes out at a
 * moment, and what runs for longer than a day, which nobody sits through.
 */
export function takesTime(occurrence: Occurrence): boolean {
  const status = statusOf(occurrence.item);
  if (status === 'idea' || status === 'cancelled' || occurrence.span.startMinute === null) return false;
  const minutes = endOf(occurrence) - startOf(occurrence);
  return minutes > 0 && minutes <= MINUTES_PER_DAY;
}

/** Where somebody would have to be in two places: what takes their time, each with those that begin before it ends. */
export function conflictsOf(personId: string, occurrences: readonly Occurrence[]): readonly Conflict[] {
  const own = occurrences
    .filter((occurrence) => takesTime(occurrence) && involvedPeople(occurrence.item).has(personId))
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
