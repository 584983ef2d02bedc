/** A calendar date without time or zone, `YYYY-MM-DD`: the same day everywhere. RFC 5545's DATE, Temporal's PlainDate. */
export type PlainDate = string & { readonly __plainDate: true };

/** A date as a number of days since 1970-01-01, for arithmetic and for sorted indexes. */
export type DayNumber = number;

const DAYS_BEFORE_1970 = 719_162;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `text` as a date, or null when it is not one that exists (`2027-02-29`). Years 0001 to 9999. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as PlainDate) : null;
}

/** The date of a literal that is known to be right; throws when it is not. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
}

/** The date of year, month (1 to 12, beyond carries over into the next years) and day (beyond carries over too). */
export function dateFromParts(year: number, month: number, day: number): PlainDate {
  const months = year * 12 + month - 1;
  const [inYear, inMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  return dateOfDay(daysBeforeYear(inYear) + daysBeforeMonth(inYear, inMonth + 1) + day - 1 - DAYS_BEFORE_1970);
}

/** Days from 1970-01-01 to `date`. */
export function dayNumber(date: PlainDate): DayNumber {
  const [year, month] = [yearOf(date), monthOf(date)];
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + dayOfMonth(date) - 1 - DAYS_BEFORE_1970;
}

/** The date that lies `day` days after 1970-01-01. */
export function dateOfDay(day: DayNumber): PlainDate {
  const days = day + DAYS_BEFORE_1970;
  let year = Math.floor((days * 400) / DAYS_IN_400_YEARS) + 1; // right, or beside it
  if (daysBeforeYear(year) > days) year -= 1;
  else if (daysBeforeYear(year + 1) <= days) year += 1;
  const dayOfYear = days - daysBeforeYear(year);
  let month = Math.min(12, Math.floor(dayOfYear / 29) + 1); // right, or one too late
  if (daysBeforeMonth(year, month) > dayOfYear) month -= 1;
  return written(year, month, dayOfYear - daysBeforeMonth(year, month) + 1);
}

/** `date` moved by `days`, which may be negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days);
}

/** `date` moved by months; the 31st becomes the last day of a shorter month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const first = dateFromParts(yearOf(date), monthOf(date) + months, 1);
  return addDays(first, Math.min(dayOfMonth(date), daysInMonth(yearOf(first), monthOf(first))) - 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : DAYS_OF_MONTH[month - 1]!;
}

/** ISO 8601 week number of a day: the week of the year's first Thursday is week 1. */
export function isoWeek(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 4;
  const firstDay = dayNumber(dateFromParts(yearOf(dateOfDay(thursday)), 1, 1));
  return Math.floor((thursday - firstDay) / 7) + 1;
}

/*
 * Reckoned with whole numbers, in the Gregorian calendar carried back to the year 1: every view asks for thousands of
 * dates, and the engine's Date takes ten times as long.
 */

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from the first of January of year 1 to that of `year`. */
function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0);
}

function written(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]!}-${TWO_DIGITS[day]!}` as PlainDate;
}
