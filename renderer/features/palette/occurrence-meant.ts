import { occurrenceKey, ownSpan, type Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../../data/plan-handle';
import { shownItem, type ShownItem } from '../../data/shown-item';

const YEAR = 366;

/** What is meant by an item's title: of a series its next date within a year, else its first. */
export function occurrenceMeant(
  snapshot: PlanSnapshot,
  item: Item,
  zone: string,
  today: DayNumber,
): ShownItem | undefined {
  if (item.schedule === null) return shownItem(snapshot, item.id, zone);
  if (item.seriesId !== null && item.originalStart !== null)
    return snapshot.occurrence(occurrenceKey(item.seriesId, item.originalStart), zone);
  if (item.rule === null) return snapshot.occurrence(item.id, zone);
  const { firstDay } = ownSpan(item.schedule);
  return dateIn(today, today + YEAR) ?? dateIn(firstDay - 1, firstDay + 1);

  function dateIn(first: DayNumber, last: DayNumber): Occurrence | undefined {
    return snapshot.occurrencesIn({ first, last }, zone).find((occurrence) => occurrence.item.id === item.id);
  }
}
