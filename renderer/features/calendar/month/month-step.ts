import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import type { DayStep } from '../day/use-day-walk';

/** Arrows lead to the next day or week; Home and End to the ends of the week. */
export function monthStep(weekStart: WeekStart): DayStep {
  return (day, key) => {
    switch (key) {
      case 'ArrowLeft':
        return day - 1;
      case 'ArrowRight':
        return day + 1;
      case 'ArrowUp':
        return day - 7;
      case 'ArrowDown':
        return day + 7;
      case 'Home':
        return day - weekColumn(day, weekStart);
      case 'End':
        return day + 6 - weekColumn(day, weekStart);
      default:
        return null;
    }
  };
}
