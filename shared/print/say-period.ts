import { asSentence } from '#shared/i18n/as-sentence';
import { isCancelled } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import type { PrintWords } from '#shared/print/print-request';
import type { PrintSetup } from '#shared/records/print-setup';
import { monthName } from '#shared/time/format';
import { dateFromParts, dayNumber, daysInMonth, monthOf, yearOf, type DayNumber } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';

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

/** The period by its usual name: a year, a quarter, a month, or from month to month. */
export function periodTitle(period: PrintSetup['period'], words: PrintWords, yearStart: number): string {
  const months = monthsOf(period);
  const [first, last] = [months[0]!, months.at(-1)!];
  const isWhole = dayNumber(period.first) === first.first && dayNumber(period.last) === last.last;
  if (isWhole && months.length === 12 && first.month === 1)
    return words.t('printed.year', { year: String(first.year) });
  const quarter = quarterOf(period.first, yearStart);
  if (isWhole && months.length === 3 && quarter.first === period.first) {
    const year = sayFiscalYear(quarter.year, yearStart);
    return words.t('printed.quarter-of', { quarter: quarter.number, year });
  }
  const to = monthTitle(last.year, last.month, words);
  if (months.length === 1) return to;
  const name = asSentence(monthName(words.language, first.month));
  return `${first.year === last.year ? name : monthTitle(first.year, first.month, words)} – ${withinSentence(to, words)}`;
}

/** The same after other words. */
export function periodAfter(period: PrintSetup['period'], words: PrintWords, yearStart: number): string {
  return withinSentence(periodTitle(period, words, yearStart), words);
}

/** Russian months are written small but at the beginning; numbers of quarters are Roman. */
function withinSentence(title: string, { language }: PrintWords): string {
  return language === 'ru' ? title.replaceAll(/[А-Я](?=[а-я])/g, (letter) => letter.toLowerCase()) : title;
}

/** How many there are; what was called off is not counted. */
export function sayCount(occurrences: readonly Occurrence[], { t }: PrintWords): string {
  return t('printed.count', { count: occurrences.filter((each) => !isCancelled(each)).length });
}
