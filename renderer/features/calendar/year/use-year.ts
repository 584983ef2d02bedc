import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { layoutYear, type YearMonth } from '#shared/plan/year-layout';
import { dateFromParts, dayNumber, yearOf, type DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlace } from '../../../state/place';
import { usePlanDays, type PlanDays } from '../use-plan-days';
import { useVisibleOccurrences } from '../use-visible-occurrences';

/** The year that the window looks at, laid out. */
export interface ShownYear extends PlanDays {
  readonly year: number;
  readonly days: ShownDays;
  readonly occurrences: readonly Occurrence[];
  readonly months: readonly YearMonth[];
  /** Where the keyboard begins: today, in another year the day that the place names. */
  readonly startDay: DayNumber;
}

export function useYear(): ShownYear {
  const { date } = usePlace();
  const planDays = usePlanDays();
  const { zone, weekStart, today } = planDays;
  const year = yearOf(date);
  const days = useMemo(
    () => ({ first: dayNumber(dateFromParts(year, 1, 1)), last: dayNumber(dateFromParts(year, 12, 31)) }),
    [year],
  );
  const occurrences = useVisibleOccurrences(days.first, days.last, zone);
  const months = useMemo(() => layoutYear(occurrences, year, weekStart), [occurrences, year, weekStart]);
  const startDay = today >= days.first && today <= days.last ? today : dayNumber(date);
  return { ...planDays, year, days, occurrences, months, startDay };
}
