import { dateFromParts, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';

const MONTHS_IN_QUARTER = 3;
const MONTHS_IN_YEAR = 12;

/** A quarter of a fiscal year. */
export interface Quarter {
  readonly number: 1 | 2 | 3 | 4;
  /** The calendar year in which its fiscal year begins. */
  readonly year: number;
  readonly first: PlainDate;
}

/** The quarter of a date, where years begin on the first of the month `yearStart` (1 to 12). */
export function quarterOf(date: PlainDate, yearStart: number): Quarter {
  const monthsIn = (monthOf(date) - yearStart + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  return {
    number: (Math.floor(monthsIn / MONTHS_IN_QUARTER) + 1) as Quarter['number'],
    year: yearOf(date) - (monthOf(date) < yearStart ? 1 : 0),
    first: dateFromParts(yearOf(date), monthOf(date) - (monthsIn % MONTHS_IN_QUARTER), 1),
  };
}

/** A fiscal year in figures: `2027`, or `2027/28` where it begins within a calendar year. */
export function sayFiscalYear(year: number, yearStart: number): string {
  return yearStart === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
