import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import {
  addDays,
  addMonths,
  dateFromParts,
  dayNumber,
  monthOf,
  yearOf,
  type DayNumber,
  type PlainDate,
} from '#shared/time/plain-date';

const SHOWN_DAYS = 42;

/** The six weeks that hold the month of `date`; six always, so that months do not jump in height. */
export function monthDays(date: PlainDate, weekStart: WeekStart): readonly DayNumber[] {
  const first = dayNumber(dateFromParts(yearOf(date), monthOf(date), 1));
  return Array.from({ length: SHOWN_DAYS }, (_, index) => first - weekColumn(first, weekStart) + index);
}

/** The date that a key leads to from `date` in a grid of weeks, or null for a key that leads nowhere. */
export function dateByKey(key: string, date: PlainDate, weekStart: WeekStart): PlainDate | null {
  const index = weekColumn(dayNumber(date), weekStart);
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -index);
    case 'End':
      return addDays(date, 6 - index);
    case 'PageUp':
      return addMonths(date, -1);
    case 'PageDown':
      return addMonths(date, 1);
    default:
      return null;
  }
}
