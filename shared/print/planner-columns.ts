import { weekColumn, WEEKDAY_COLUMNS, type WeekStart } from '#shared/plan/year-layout';
import type { CalendarMonth } from '#shared/print/say-period';
import type { PrintSetup } from '#shared/records/print-setup';
import type { DayNumber } from '#shared/time/plain-date';

/** The columns that the days of all months share, counted from 0. */
export interface PlannerColumns {
  readonly count: number;
  /** Null for a day that has no column: weekends are left out. */
  readonly of: (month: CalendarMonth, day: DayNumber) => number | null;
}

const LONGEST_MONTH = 31;
/** A Monday and a Sunday, to ask which of the seven columns of a week are weekends. */
const MONDAY = 4;
const SUNDAY = 3;

/**
 * Weekday under weekday, so that a weekly rhythm reads as a column, or the first under the first. Only columns of
 * weekdays can do without weekends.
 */
export function plannerColumns(
  { alignment, weekends }: Pick<PrintSetup, 'alignment' | 'weekends'>,
  weekStart: WeekStart,
): PlannerColumns {
  if (alignment === 'date') return { count: LONGEST_MONTH, of: (month, day) => day - month.first };
  const firstDay = weekStart === 'monday' ? MONDAY : SUNDAY;
  const places: (number | null)[] = [];
  let count = 0;
  for (let column = 0; column < WEEKDAY_COLUMNS; column += 1) {
    const isWeekend = weekColumn(firstDay + column, 'monday') > 4;
    places.push(isWeekend && !weekends ? null : count);
    if (!isWeekend || weekends) count += 1;
  }
  return { count, of: (month, day) => places[weekColumn(month.first, weekStart) + day - month.first]! };
}
