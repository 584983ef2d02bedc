import { occurrenceKey, ownSpan, type Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../../data/plan-handle';
import type { FindableItem } from './find-items';

const YEAR = 366;

/** The occurrence that is meant by an item's title: of a series its next date within a year, else its first. */
export function occurrenceMeant(
  snapshot: PlanSnapshot,
  item: FindableItem['item'],
  zone: string,
  today: DayNumber,
): Occurrence | undefined {
  if (item.seriesId !== null && item.originalStart !== null)
    return snapshot.occurrence(occurrenceKey(item.seriesId, item.originalStart), zone);
  if (item.rule === null) return snapshot.occurrence(item.id, zone);
  const { firstDay } = ownSpan(item.schedule);
  return dateIn(today, today + YEAR) ?? dateIn(firstDay - 1, firstDay + 1);

  function dateIn(first: DayNumber, last: DayNumber): Occurrence | undefined {
    return snapshot.occurrencesIn({ first, last }, zone).find((occurrence) => occurrence.item.id === item.id);
  }
}
