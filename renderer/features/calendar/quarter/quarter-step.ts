import type { YearMonth } from '#shared/plan/year-layout';
import { addMonths, dateOfDay, dayNumber } from '#shared/time/plain-date';
import type { DayStep } from '../day/use-day-walk';

/** Up and down lead a day on, left and right to the same day of the month beside it, also over the quarter's edges. */
export function quarterStep(months: readonly YearMonth[]): DayStep {
  return (day, key) => {
    switch (key) {
      case 'ArrowUp':
        return day - 1;
      case 'ArrowDown':
        return day + 1;
      case 'ArrowLeft':
        return dayNumber(addMonths(dateOfDay(day), -1));
      case 'ArrowRight':
        return dayNumber(addMonths(dateOfDay(day), 1));
      case 'Home':
        return monthOfDay(months, day)?.first ?? null;
      case 'End':
        return monthOfDay(months, day)?.last ?? null;
      default:
        return null;
    }
  };
}

function monthOfDay(months: readonly YearMonth[], day: number): YearMonth | undefined {
  return months.find(({ first, last }) => day >= first && day <= last);
}
