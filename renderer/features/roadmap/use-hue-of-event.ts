import { useCallback } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';

/** Gives the hue of the calendar that a key event lies in. */
export function useHueOfEvent(): (key: string) => number {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  return useCallback(
    (key) => {
      const calendarId = snapshot.occurrence(key, zone)?.item.calendarId ?? '';
      return snapshot.get('calendars', calendarId)?.hue ?? 1;
    },
    [snapshot, zone],
  );
}
