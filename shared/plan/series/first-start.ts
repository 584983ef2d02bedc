import { ownSpan, startOf } from '#shared/plan/occurrence';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import { originalStarts } from '#shared/recurrence/expand';

const YEARS = 10;

/** The original start of the first date that a series has: where the first ones were removed, of the first that is left. */
export function firstStartOf(series: SeriesItem): string {
  const { firstDay } = ownSpan(series.schedule);
  const starts = originalStarts(series, { first: firstDay, last: firstDay + YEARS * 366 });
  return (starts.ok ? starts.value[0] : undefined) ?? startOf(series.schedule);
}
