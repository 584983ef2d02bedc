import { useSyncExternalStore } from 'react';
import type { DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { usePlanZone } from '../data/plan-settings';

const LOOK_EVERY_MS = 30_000;

/** Today in the plan's zone; turns over at midnight by itself. */
export function useToday(): DayNumber {
  const zone = usePlanZone();
  return useSyncExternalStore(everyHalfMinute, () => dayIn(zone, Date.now()));
}

function everyHalfMinute(look: () => void): () => void {
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
