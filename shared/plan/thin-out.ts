import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';

/** Things of a view's days, without those that nobody could see. */
export interface ThinnedOut {
  readonly shown: readonly Occurrence[];
  /** How many are left out of each day that lacks any. */
  readonly withheld: ReadonlyMap<DayNumber, number>;
}

/**
 * Leaves out of `ordered`, which stands in the order of the rows, what would be behind "n more" on each of its days. A day
 * that lacks something is still given more than its rows hold, so that whoever lays it out says that there is more.
 */
export function thinOut(ordered: readonly Occurrence[], days: ShownDays, rows: number): ThinnedOut {
  const given = new Map<DayNumber, number>();
  const withheld = new Map<DayNumber, number>();
  const shown = ordered.filter((occurrence) => {
    const spanned = shownDays(occurrence);
    const [first, last] = [Math.max(spanned.first, days.first), Math.min(spanned.last, days.last)];
    let hasRoom = false;
    for (let day = first; day <= last; day += 1) hasRoom ||= (given.get(day) ?? 0) <= rows;
    const counts = hasRoom ? given : withheld;
    for (let day = first; day <= last; day += 1) counts.set(day, (counts.get(day) ?? 0) + 1);
    return hasRoom;
  });
  return { shown, withheld };
}
