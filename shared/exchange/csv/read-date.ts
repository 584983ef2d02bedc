import { monthNamed } from '#shared/time/day-text';
import { dateFromParts, daysInMonth, type PlainDate } from '#shared/time/plain-date';

/** Which comes first in `03/04/2027`. */
export type DayOrder = 'day-first' | 'month-first';

/** A date with the rest of its cell: a time, or nothing. */
export interface DateInCell {
  readonly date: PlainDate;
  readonly rest: string;
}

export type DateProblem = 'unreadable-date' | 'no-year';

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const YEARLESS = /^(\d{1,2})[-./](\d{1,2})(?!\d)/;
const DAY_AND_MONTH =
  /^(\d{1,2})(?:-?го|st|nd|rd|th)?[\s-]+(?:of\s+)?(\p{L}{3,})\.?,?(?:[\s-]+(\d{4}))?(?:\s*г(?:ода|\.)?(?!\p{L}))?(?!\d)/iu;
const MONTH_AND_DAY = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!\d)/iu;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\p{L}*\.?,?\s+/iu;

/**
 * Reads the date at the beginning of a cell: `2027-03-11`, `11.03.2027`, `3/11/27` by `order`, `11 марта 2027 г.`,
 * `Thu, Mar 11, 2027`. Dots are day-first everywhere; two digits are a year of this century.
 */
export function readDate(cell: string, order: DayOrder): DateInCell | DateProblem {
  const text = cell.replace(WEEKDAY, '');
  const match = YEAR_FIRST.exec(text);
  if (match) return dated(text, match, Number(match[1]), Number(match[3]), Number(match[4]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
    const isMonthFirst = order === 'month-first' && yearLast[2] !== '.';
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return dated(text, yearLast, fullYear(Number(yearLast[4])), month, day);
  }
  const named = namedDate(text);
  if (named) return named;
  return YEARLESS.test(text) ? 'no-year' : 'unreadable-date';
}

/** Does a cell look like a date, whichever it is? */
export function isDateLike(cell: string): boolean {
  return typeof readDate(cell, 'day-first') === 'object' || typeof readDate(cell, 'month-first') === 'object';
}

/** What one cell says of the order: that it is the one or the other, that it may be both, or nothing. */
export function orderToldBy(cell: string): DayOrder | 'either' | null {
  const match = YEAR_LAST.exec(cell.replace(WEEKDAY, ''));
  if (!match || match[2] === '.') return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first === second) return null;
  if (first > 12) return second > 12 ? null : 'day-first';
  return second > 12 ? 'month-first' : 'either';
}

function namedDate(text: string): DateInCell | 'no-year' | null {
  const dayFirst = DAY_AND_MONTH.exec(text);
  const match = dayFirst ?? MONTH_AND_DAY.exec(text);
  if (!match) return null;
  const [day, name] = dayFirst ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const month = monthNamed(name.toLowerCase());
  if (month === 0) return null;
  if (match[3] === undefined) return 'no-year';
  const read = dated(text, match, Number(match[3]), month, Number(day));
  return typeof read === 'string' ? null : read;
}

function dated(
  text: string,
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): DateInCell | DateProblem {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'unreadable-date';
  return { date: dateFromParts(year, month, day), rest: text.slice(match[0].length).replace(/^[T,\s]+/, '') };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
