import type { TaskSource } from '#shared/people/tasks';
import type { Occurrence } from '#shared/plan/occurrence';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';

/** So far back and ahead a person's time is looked through, in days. */
const BACK = 180;
const AHEAD = 365;

/** What happens from half a year ago to a year ahead. */
export function useOccurrencesAround(): readonly Occurrence[] {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const today = useToday();
  return useMemo(() => plan.occurrencesIn({ first: today - BACK, last: today + AHEAD }, zone), [plan, zone, today]);
}

/** Whatever tasks may stand in: what happens around today, and what has no date yet. */
export function useTaskSources(): readonly TaskSource[] {
  const plan = usePlanSnapshot();
  const occurrences = useOccurrencesAround();
  return useMemo(
    () => [
      ...occurrences.map(({ key, item, span }) => ({ key, item, firstDay: span.firstDay })),
      ...plan
        .all('items')
        .filter(({ schedule }) => schedule === null)
        .map((item) => ({ key: item.id, item, firstDay: null })),
    ],
    [plan, occurrences],
  );
}
