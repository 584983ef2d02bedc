import type { YearMonth } from '#shared/plan/year-layout';
import type { DayNumber } from '#shared/time/plain-date';
import type { DayStep } from '../day/use-day-walk';

/** Up and down lead to the same weekday column of the next row; over the year's edge, a month on. */
export function plannerStep(months: readonly YearMonth[]): DayStep {
  return (day, key) => {
    const month = months.find(({ first, last }) => day >= first && day <= last);
    if (!month) return null;
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return stepInMonth(month, day, key);
    const direction = key === 'ArrowDown' ? 1 : -1;
    const next = months[month.month - 1 + direction];
    if (!next) return day + direction * month.days.length;
    const column = month.offset + day - month.first;
    return Math.min(next.last, Math.max(next.first, next.first + column - next.offset));
  };
}

/** Up and down lead a week away. */
export function weekStep(months: readonly YearMonth[]): DayStep {
  return (day, key) => {
    if (key === 'ArrowUp') return day - 7;
    if (key === 'ArrowDown') return day + 7;
    const month = months.find(({ first, last }) => day >= first && day <= last);
    return month ? stepInMonth(month, day, key) : null;
  };
}

function stepInMonth(month: YearMonth, day: DayNumber, key: string): DayNumber | null {
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'Home':
      return month.first;
    case 'End':
      return month.last;
    default:
      return null;
  }
}
