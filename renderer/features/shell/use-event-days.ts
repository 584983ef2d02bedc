import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';

/** On which of the days (in their order) events begin that the views show. */
export function useEventDays(days: readonly DayNumber[]): ReadonlySet<DayNumber> {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const hidden = useUi((state) => state.hiddenKinds.has('event'));
  const [first, last] = [days[0]!, days.at(-1)!];
  return useMemo(() => {
    if (hidden) return new Set();
    const shown = snapshot
      .occurrencesIn({ first, last }, zone)
      .filter(({ item }) => item.kind === 'event' && snapshot.get('calendars', item.calendarId)?.visible);
    return new Set(shown.map(({ span }) => span.firstDay));
  }, [snapshot, zone, hidden, first, last]);
}
