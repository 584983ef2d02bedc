import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { useUi } from '../../state/ui-store';

/** On which of the days (in their order) events begin that the views show. */
export function useEventDays(days: readonly DayNumber[]): ReadonlySet<DayNumber> {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const filter = useUi((state) => state.filter);
  const [first, last] = [days[0]!, days.at(-1)!];
  return useMemo(() => {
    const shown = visibleOccurrences(snapshot, { first, last }, zone, filter);
    const events = shown.filter(({ item }) => item.kind === 'event');
    return new Set(events.map(({ span }) => span.firstDay));
  }, [snapshot, zone, filter, first, last]);
}
