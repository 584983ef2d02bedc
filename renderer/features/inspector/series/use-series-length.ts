import { useEffect, useState } from 'react';
import type { Item } from '#shared/records/item';
import { isSeries } from '#shared/recurrence/is-series';
import { parseRule } from '#shared/recurrence/rule';
import { dayNumber } from '#shared/time/plain-date';
import { startDate } from '#shared/plan/schedule-edits';

const HORIZON_YEARS = 200;

/** How many dates a series has; null until that is counted, or where it cannot be. */
export function useSeriesLength(series: Item | undefined): number | 'endless' | null {
  const [length, setLength] = useState<number | 'endless' | null>(null);
  useEffect(() => {
    let shown = true;
    if (series) void seriesLength(series).then((counted) => shown && setLength(counted));
    return () => {
      shown = false;
    };
  }, [series]);
  return length;
}

async function seriesLength(series: Item): Promise<number | 'endless' | null> {
  if (!isSeries(series)) return null;
  const rule = parseRule(series.rule);
  if (!rule.ok) return null;
  if (rule.value.count === null && rule.value.until === null) return 'endless';
  // the library of recurrences is large: it is loaded where it is needed
  const { originalStarts } = await import('#shared/recurrence/expand');
  const first = dayNumber(startDate(series.schedule));
  const starts = originalStarts(series, { first, last: first + HORIZON_YEARS * 366 });
  return starts.ok ? starts.value.length : null;
}
