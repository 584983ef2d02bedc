import { occurrenceKey, ownSpan, scheduleAt, spanIn, type Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { DayWindow } from '#shared/recurrence/day-window';
import { originalStarts } from '#shared/recurrence/expand';
import { isSeries } from '#shared/recurrence/is-series';

/**
 * The occurrences of one record for somebody who looks at clocks in `zone`: a single item or an override wherever it lies,
 * a series on the days of `window` but for the dates that overrides stand for. Nothing of what has no date, or of a
 * rule that cannot be expanded.
 */
export function occurrencesOfRecord(
  item: Item,
  {
    zone,
    window,
    overridden,
  }: { readonly zone: string; readonly window: DayWindow; readonly overridden: ReadonlySet<string> },
): readonly Occurrence[] {
  const { schedule } = item;
  if (schedule === null) return [];
  if (!isSeries(item)) {
    const { seriesId, originalStart } = item;
    const isOverride = seriesId !== null && originalStart !== null;
    const key = isOverride ? occurrenceKey(seriesId, originalStart) : item.id;
    return [{ key, item, originalStart: isOverride ? originalStart : null, schedule, span: spanIn(zone, schedule) }];
  }
  const starts = originalStarts(item, window);
  return (starts.ok ? starts.value : [])
    .filter((start) => !overridden.has(start))
    .flatMap((originalStart): Occurrence[] => {
      const at = scheduleAt(item.schedule, originalStart);
      if (!at || ownSpan(at).firstDay < window.first) return [];
      const key = occurrenceKey(item.id, originalStart);
      return [{ key, item, originalStart, schedule: at, span: spanIn(zone, at) }];
    });
}
