import type { DayNumber } from '#shared/time/plain-date';
import { usePlanZone, usePeriodStarts } from '../../data/plan-settings';
import type { PeriodStarts } from '../../state/place';
import { useToday } from '../../state/use-today';

/** How the plan counts days: in which zone, from which weekday and month, and which is today. */
export interface PlanDays extends PeriodStarts {
  readonly zone: string;
  readonly today: DayNumber;
}

/** The plan's own days. */
export function usePlanDays(): PlanDays {
  const { weekStart, yearStart } = usePeriodStarts();
  return { zone: usePlanZone(), weekStart, yearStart, today: useToday() };
}
