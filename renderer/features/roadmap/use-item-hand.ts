import { trackOrder, withinPlan } from '#shared/roadmap/place-change';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { useCallback, type KeyboardEvent } from 'react';
import { inTurn } from '../../commands/in-turn';
import type { RoadmapHand } from '../../state/roadmap-slice';
import { useUi } from '../../state/ui-store';
import { usePlaceItems } from './use-place-items';

const DAYS_OF_WEEK = 7;

/**
 * What the keys do to what is in hand: arrows move it by a day, with Shift by a week, up and down between tracks; Home and
 * End take hold of an end; Enter or Space lay it down, Esc puts it back. False for any other key.
 */
export function useItemHand(tracks: readonly RoadmapTrack[]): (event: KeyboardEvent) => boolean {
  const placeItems = usePlaceItems();
  return useCallback(
    (event) => {
      // as it is at the moment: keys come faster than the picture is drawn
      const { roadmapHand: hand, holdInHand: hold } = useUi.getState();
      if (!hand || event.ctrlKey || event.metaKey) return false;
      if (event.key === 'Escape') hold(null);
      else if (event.key === 'Enter' || event.key === ' ') {
        if (event.repeat) return true;
        void inTurn(async () => {
          // a key that came while the last one was still being stored means what is laid down by now
          if (useUi.getState().roadmapHand !== hand) return;
          await placeItems(hand.ids, hand.change, trackOrder(tracks));
          if (useUi.getState().roadmapHand?.ids === hand.ids) hold(null);
        });
      } else {
        const next = afterKey(hand, event);
        if (next) hold({ ...next, change: withinPlan(next.change, tracks, new Set(hand.ids)) });
        else if (event.key !== 'Tab') return false;
      }
      return true;
    },
    [tracks, placeItems],
  );
}

function afterKey(hand: RoadmapHand, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): RoadmapHand | null {
  const { change } = hand;
  const days = shiftKey ? DAYS_OF_WEEK : 1;
  switch (key) {
    case 'ArrowLeft':
      return { ...hand, change: { ...change, days: change.days - days } };
    case 'ArrowRight':
      return { ...hand, change: { ...change, days: change.days + days } };
    case 'ArrowUp':
      return change.kind === 'move' ? { ...hand, change: { ...change, tracks: change.tracks - 1 } } : hand;
    case 'ArrowDown':
      return change.kind === 'move' ? { ...hand, change: { ...change, tracks: change.tracks + 1 } } : hand;
    case 'Home':
      return { ...hand, grip: 'start', change: { kind: 'stretch', edge: 'start', days: 0 } };
    case 'End':
      return { ...hand, grip: 'end', change: { kind: 'stretch', edge: 'end', days: 0 } };
    default:
      return null;
  }
}
