import { useEffect, useState } from 'react';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import type { Item } from '#shared/records/item';

const NONE: readonly Item[] = [];

/** Those of the changed dates on which their series does not fall any more; none until that is known. */
export function useStrayDates(series: SeriesItem, changed: readonly Item[]): readonly Item[] {
  const [strays, setStrays] = useState(NONE);
  useEffect(() => {
    let shown = true;
    void straysAmong(series, changed).then((found) => shown && setStrays(found));
    return () => {
      shown = false;
    };
  }, [series, changed]);
  return strays;
}

async function straysAmong(series: SeriesItem, changed: readonly Item[]): Promise<readonly Item[]> {
  if (changed.length === 0) return NONE;
  // the library of recurrences is large: it is loaded where it is needed
  const { strayStarts } = await import('#shared/recurrence/stray-starts');
  const stray = new Set(
    strayStarts(
      series,
      changed.map(({ originalStart }) => originalStart ?? ''),
    ),
  );
  return changed.filter(({ originalStart }) => stray.has(originalStart ?? ''));
}
