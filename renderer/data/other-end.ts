import { occurrenceKey, type Occurrence } from '#shared/plan/occurrence';
import type { OccurrenceRef } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import { isSeries } from '#shared/recurrence/is-series';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';

const YEAR = 366;

/** What a relation names: the item, and the occurrence to go to, if it has a date. */
export interface OtherEnd {
  readonly item: Item;
  readonly occurrence: Occurrence | undefined;
}

/** What a reference names; of a whole series the date on or after `day`. Undefined when it is gone. */
export function otherEnd(
  plan: PlanSnapshot,
  { itemId, originalStart }: OccurrenceRef,
  day: DayNumber,
  zone: string,
): OtherEnd | undefined {
  const item = plan.get('items', itemId);
  if (!item) return undefined;
  if (originalStart !== null) {
    const occurrence = plan.occurrence(occurrenceKey(itemId, originalStart), zone);
    return { item: occurrence?.item ?? item, occurrence };
  }
  if (!isSeries(item)) return { item, occurrence: plan.occurrence(itemId, zone) };
  const dates = plan.occurrencesIn({ first: day, last: day + YEAR }, zone);
  return { item, occurrence: dates.find((date) => date.item.id === itemId) };
}
