import { weekColumn } from '#shared/plan/year-layout';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useWeekStart } from '../../../data/plan-settings';
import { usePlace } from '../../../state/place';
import { HoursView } from './hours-view';

/** A week by its hours. */
export function WeekView() {
  const day = dayNumber(usePlace().date);
  const first = day - weekColumn(day, useWeekStart());
  const days = useMemo(() => ({ first, last: first + 6 }), [first]);
  return <HoursView days={days} />;
}
