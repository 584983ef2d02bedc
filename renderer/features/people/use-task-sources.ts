import type { TaskSource } from '#shared/people/tasks';
import type { Occurrence } from '#shared/plan/occurrence';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { daysAround, taskSources } from '../../data/task-sources';
import { useToday } from '../../state/use-today';

/** What happens from half a year ago to a year ahead. */
export function useOccurrencesAround(): readonly Occurrence[] {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const today = useToday();
  return useMemo(() => plan.occurrencesIn(daysAround(today), zone), [plan, zone, today]);
}

/** Whatever tasks may stand in, looked through anew only when the plan or the day is another. */
export function useTaskSources(): readonly TaskSource[] {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const today = useToday();
  return useMemo(() => taskSources(plan, today, zone), [plan, today, zone]);
}
