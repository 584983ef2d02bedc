import { obligationsIn, type PlacedObligation } from '#shared/partners/obligations-in';
import type { Item } from '#shared/records/item';
import { daysBetween, type PlainDate } from '#shared/time/plain-date';

export interface OverdueObligation extends PlacedObligation {
  /** At least 1. */
  readonly daysLate: number;
}

/** What should have been done before `today` and is not, of either side; what is late the longest comes first. */
export function overdueObligations(items: readonly Item[], today: PlainDate): readonly OverdueObligation[] {
  return obligationsIn(items)
    .flatMap((placed) => {
      const { due } = placed.obligation;
      return placed.isOpen && due !== null && due < today ? [{ ...placed, daysLate: daysBetween(due, today) }] : [];
    })
    .toSorted((one, other) => other.daysLate - one.daysLate || (one.obligation.id < other.obligation.id ? -1 : 1));
}
