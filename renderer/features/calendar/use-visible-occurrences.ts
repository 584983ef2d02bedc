import { displayKindOf } from '#shared/plan/display-kind';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';

/**
 * What the views show of the days from `first` to `last`, both inclusive, on the wall of `zone`:
 * everything but hidden kinds and calendars that are hidden or archived.
 */
export function useVisibleOccurrences(first: DayNumber, last: DayNumber, zone: string): readonly Occurrence[] {
  const snapshot = usePlanSnapshot();
  const hiddenKinds = useUi((state) => state.hiddenKinds);
  return useMemo(() => {
    const hiddenCalendars = new Set(
      snapshot
        .all('calendars')
        .filter((calendar) => !calendar.visible || calendar.archived)
        .map(({ id }) => id),
    );
    const days = { first, last };
    return snapshot
      .occurrencesIn(days, zone)
      .filter(
        (occurrence) =>
          !hiddenCalendars.has(occurrence.item.calendarId) &&
          !hiddenKinds.has(displayKindOf(occurrence.item)) &&
          isShownIn(days, occurrence),
      );
  }, [snapshot, hiddenKinds, first, last, zone]);
}
