import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { useUi } from '../../state/ui-store';

/**
 * What the views show of the days from `first` to `last`, both inclusive, on the wall of `zone`:
 * what the filter means, but nothing in calendars that are hidden or archived.
 */
export function useVisibleOccurrences(first: DayNumber, last: DayNumber, zone: string): readonly Occurrence[] {
  const snapshot = usePlanSnapshot();
  const filter = useUi((state) => state.filter);
  return useMemo(
    () => visibleOccurrences(snapshot, { first, last }, zone, filter),
    [snapshot, filter, first, last, zone],
  );
}
