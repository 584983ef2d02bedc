import type { YearMonth } from '#shared/plan/year-layout';
import type { DayStep } from '../day/use-day-walk';

/** Up and down lead a day on, left and right to the same day of the month beside it, also over the quarter's edge. */
export function quarterStep(months: readonly YearMonth[]): DayStep {
  return (day, key) => {
    const at = months.findIndex(({ first, last }) => day >= first && day <= last);
    const month = months[at];
    if (!month) return null;
    switch (key) {
      case 'ArrowUp':
        return day - 1;
      case 'ArrowDown':
        return day + 1;
      case 'ArrowLeft':
      case 'ArrowRight': {
        const direction = key === 'ArrowRight' ? 1 : -1;
        const beside = months[at + direction];
        return beside ? Math.min(beside.first + day - month.first, beside.last) : day + direction * month.days.length;
      }
      case 'Home':
        return month.first;
      case 'End':
        return month.last;
      default:
        return null;
    }
  };
}
