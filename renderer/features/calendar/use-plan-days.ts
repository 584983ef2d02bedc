import type { WeekStart } from '#shared/plan/year-layout';
import type { DayNumber } from '#shared/time/plain-date';
import { usePlanZone, useWeekStart } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';

/** How the plan counts days: in which zone, from which weekday, and which is today. */
export interface PlanDays {
  readonly zone: string;
  readonly weekStart: WeekStart;
  readonly today: DayNumber;
}

/** The plan's own days. */
export function usePlanDays(): PlanDays {
  return { zone: usePlanZone(), weekStart: useWeekStart(), today: useToday() };
}
