import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlace } from '../../../state/place';
import { HoursView } from './hours-view';

/** A day by its hours. */
export function DayView() {
  const day = dayNumber(usePlace().date);
  const days = useMemo(() => ({ first: day, last: day }), [day]);
  return <HoursView days={days} />;
}
