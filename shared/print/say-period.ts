import { asSentence } from '#shared/i18n/as-sentence';
import type { PrintWords } from '#shared/print/print-request';
import type { PrintSetup } from '#shared/records/print-setup';
import { monthName } from '#shared/time/format';
import { dateFromParts, dayNumber, daysInMonth, monthOf, yearOf, type DayNumber } from '#shared/time/plain-date';

/** A month of the calendar, 1 to 12. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The months of which any day is in a period. */
export function monthsOf({ first, last }: PrintSetup['period']): readonly CalendarMonth[] {
  const count = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  return Array.from({ length: count }, (_, at) => {
    const date = dateFromParts(yearOf(first), monthOf(first) + at, 1);
    const [year, month] = [yearOf(date), monthOf(date)];
    const firstDay = dayNumber(date);
    return { year, month, first: firstDay, last: firstDay + daysInMonth(year, month) - 1 };
  });
}

/** `March 2027`, `Март 2027`. */
export function monthTitle(year: number, month: number, { language, t }: PrintWords): string {
  return t('printed.month-title', { month: asSentence(monthName(language, month)), year: String(year) });
}
