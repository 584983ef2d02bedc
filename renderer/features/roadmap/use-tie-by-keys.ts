import { useCallback, type KeyboardEvent } from 'react';
import { useUi } from '../../state/ui-store';
import { useMakeWait } from './use-make-wait';

/** While a dependency is being made by keys: Enter or Space choose what is to wait, Esc gives up. False for any other key. */
export function useTieByKeys(): (event: KeyboardEvent, itemId: string | null) => boolean {
  const earlierId = useUi((state) => state.roadmapTieFrom);
  const makeWait = useMakeWait();
  return useCallback(
    (event, itemId) => {
      if (earlierId === null) return false;
      if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== ' ') return false;
      useUi.getState().tieFrom(null);
      if (event.key !== 'Escape' && itemId !== null && itemId !== earlierId) makeWait(itemId, earlierId);
      return true;
    },
    [earlierId, makeWait],
  );
}
