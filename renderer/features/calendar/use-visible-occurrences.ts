import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useCallback, useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { useUi } from '../../state/ui-store';

/**
 * Gives what the views show of days on the wall of `zone`: what the filter means, but nothing in calendars that are
 * hidden or archived. Another function once that changes.
 */
export function useVisibleIn(zone: string): (days: ShownDays) => readonly Occurrence[] {
  const snapshot = usePlanSnapshot();
  const filter = useUi((state) => state.filter);
  return useCallback((days) => visibleOccurrences(snapshot, days, zone, filter), [snapshot, filter, zone]);
}

/** The same of the days from `first` to `last`, both inclusive. */
export function useVisibleOccurrences(first: DayNumber, last: DayNumber, zone: string): readonly Occurrence[] {
  const visibleIn = useVisibleIn(zone);
  return useMemo(() => visibleIn({ first, last }), [visibleIn, first, last]);
}
