import { defaultSchedule } from '#shared/plan/default-schedule';
import type { DayNumber } from '#shared/time/plain-date';
import { useCallback } from 'react';
import { useUi } from '../../state/ui-store';

/** Opens the composer for an event on the days from `first` to `last`, pointing at the cell that was clicked or let go over. */
export function useStartDraft(zone: string): (first: DayNumber, last: DayNumber, cell: Element | null) => void {
  const startDraft = useUi((state) => state.startDraft);
  return useCallback(
    (first, last, cell) => {
      const schedule = defaultSchedule('event', first, last, zone);
      const anchor = cell?.getBoundingClientRect();
      startDraft({
        kind: 'event',
        schedule,
        anchor: anchor ? { left: anchor.left, top: anchor.top, width: anchor.width, height: anchor.height } : null,
      });
    },
    [startDraft, zone],
  );
}
