import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { layoutMonths, type YearMonth } from '#shared/plan/year-layout';
import { dayNumber, monthOf, yearOf, type DayNumber } from '#shared/time/plain-date';
import { quarterOf, type Quarter } from '#shared/time/quarter';
import { useMemo } from 'react';
import { periodOf, usePlace } from '../../../state/place';
import { usePlanDays, type PlanDays } from '../use-plan-days';
import { useVisibleOccurrences } from '../use-visible-occurrences';

const MONTHS = 3;

/** The quarter that the window looks at, laid out. */
export interface ShownQuarter extends PlanDays {
  readonly quarter: Quarter;
  readonly days: ShownDays;
  readonly occurrences: readonly Occurrence[];
  readonly months: readonly YearMonth[];
  /** Where the keyboard begins: today, in another quarter the day that the place names. */
  readonly startDay: DayNumber;
}

export function useQuarter(): ShownQuarter {
  const place = usePlace();
  const planDays = usePlanDays();
  const { zone, weekStart, yearStart, today } = planDays;
  const { first, last } = periodOf(place, planDays);
  const days = useMemo(() => ({ first: dayNumber(first), last: dayNumber(last) }), [first, last]);
  const occurrences = useVisibleOccurrences(days.first, days.last, zone);
  const months = useMemo(
    () => layoutMonths(occurrences, { year: yearOf(first), month: monthOf(first), count: MONTHS }, weekStart),
    [occurrences, first, weekStart],
  );
  return {
    ...planDays,
    quarter: quarterOf(first, yearStart),
    days,
    occurrences,
    months,
    startDay: today >= days.first && today <= days.last ? today : dayNumber(place.date),
  };
}
