import { everything } from '#shared/records/selection';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone, usePeriodStarts } from '../../data/plan-settings';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { periodOf, usePlace } from '../../state/place';
import { useUi } from '../../state/ui-store';

/** How much of what the shown period has the filter lets through. */
export function useShownCount(): { readonly shown: number; readonly total: number } {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const place = usePlace();
  const starts = usePeriodStarts();
  const filter = useUi((state) => state.filter);
  return useMemo(() => {
    const { first, last } = periodOf(place, starts);
    const days = { first: dayNumber(first), last: dayNumber(last) };
    return {
      shown: visibleOccurrences(snapshot, days, zone, filter).length,
      total: visibleOccurrences(snapshot, days, zone, everything).length,
    };
  }, [snapshot, zone, place, starts, filter]);
}
