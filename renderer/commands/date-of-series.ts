import type { DateOfSeries } from '#shared/plan/series/change-date';
import { isSeries } from '#shared/recurrence/is-series';
import type { PlanSnapshot } from '../data/plan-handle';
import type { ShownItem } from '../data/shown-item';

/** What is shown as a date of a series in the plan; null for what happens once, and where the series is not there. */
export function dateOfSeries(
  plan: PlanSnapshot,
  { item, originalStart }: Pick<ShownItem, 'item' | 'originalStart'>,
): DateOfSeries | null {
  const series = originalStart === null ? undefined : plan.get('items', item.seriesId ?? item.id);
  if (originalStart === null || series === undefined || !isSeries(series)) return null;
  return { series, originalStart, items: plan.all('items'), relationsOf: plan.relationsOf };
}
