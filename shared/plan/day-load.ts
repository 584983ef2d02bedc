import type { Occurrence } from '#shared/plan/occurrence';
import { isCancelled } from '#shared/plan/day-items';

/** How full a day is, from nothing to as much as anybody should plan. */
export type DayLoad = 0 | 1 | 2 | 3 | 4;

const MOST: DayLoad = 4;

/** The load of a day: an event weighs 2, anything else of that day and every event that runs over it 1; at most 4. */
export function dayLoad(items: readonly Occurrence[], running: readonly Occurrence[]): DayLoad {
  let load = 0;
  for (const occurrence of items) if (!isCancelled(occurrence)) load += occurrence.item.kind === 'event' ? 2 : 1;
  for (const occurrence of running) if (!isCancelled(occurrence) && occurrence.item.kind === 'event') load += 1;
  return Math.min(MOST, load) as DayLoad;
}
