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
  const hidden = useUi((state) => state.hiddenKinds.has('event'));
  const [first, last] = [days[0]!, days.at(-1)!];
  return useMemo(() => {
    if (hidden) return new Set();
    const events = visibleOccurrences(snapshot, { first, last }, zone).filter(({ item }) => item.kind === 'event');
    return new Set(events.map(({ span }) => span.firstDay));
  }, [snapshot, zone, hidden, first, last]);
}
