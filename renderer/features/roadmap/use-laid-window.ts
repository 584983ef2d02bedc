import { holdsWindow, marginWindow, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useState } from 'react';
import { useUi } from '../../state/ui-store';

/** The stretch of days that the tracks are drawn for. */
export interface LaidWindow {
  readonly window: RoadmapWindow;
  /** So many of its days are in sight at a time. */
  readonly daysInSight: number;
}

/**
 * What is drawn while `seen` is in sight. A pan draws more than that, so that its next steps only slide the picture; at
 * rest, and while it is zoomed, it is just what is in sight.
 */
export function useLaidWindow(seen: RoadmapWindow): LaidWindow {
  const isGliding = useUi((state) => state.roadmapGlide !== null);
  const [laid, setLaid] = useState<LaidWindow>({ window: seen, daysInSight: seen.days });
  const next = isGliding ? whileGliding(laid, seen) : laidFor(laid, seen, seen);
  if (next !== laid) setLaid(next);
  return next;
}

function whileGliding(laid: LaidWindow, seen: RoadmapWindow): LaidWindow {
  if (laid.daysInSight !== seen.days) return laidFor(laid, seen, seen);
  return holdsWindow(laid.window, seen) ? laid : laidFor(laid, marginWindow(seen), seen);
}

/** The same object as long as it says the same. */
function laidFor(laid: LaidWindow, window: RoadmapWindow, { days }: RoadmapWindow): LaidWindow {
  const isSame = laid.window.from === window.from && laid.window.days === window.days && laid.daysInSight === days;
  return isSame ? laid : { window, daysInSight: days };
}
