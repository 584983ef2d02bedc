import type { ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useCallback, useMemo } from 'react';
import { DAY_LAYERS, dayNotes, type DayLayer, type DayNote, type DayNotes } from '../../../data/day-notes';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { useUi } from '../../../state/ui-store';

export const NO_NOTES: readonly DayNote[] = [];

/** Gives the notes of days that views show: of the layers that are on, and of people nothing while contacts are hidden. */
export function useNotesIn(): (days: ShownDays) => DayNotes {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const filter = useUi((state) => state.filter);
  const hiddenLayers = useUi((state) => state.hiddenLayers);
  const contactsHidden = useUi((state) => state.contactsHidden);
  return useCallback(
    (days) => {
      const isShown = (layer: DayLayer) => !hiddenLayers.includes(layer) && !(layer === 'birthdays' && contactsHidden);
      return dayNotes(snapshot, days, { zone, filter, layers: new Set(DAY_LAYERS.filter(isShown)) });
    },
    [snapshot, zone, filter, hiddenLayers, contactsHidden],
  );
}

/** The notes of the days from `first` to `last`, both inclusive. */
export function useDayNotes(first: DayNumber, last: DayNumber): DayNotes {
  const notesIn = useNotesIn();
  return useMemo(() => notesIn({ first, last }), [notesIn, first, last]);
}
