/** A calendar date without time or zone, `YYYY-MM-DD`: the same day everywhere. RFC 5545's DATE, Temporal's PlainDate. */
export type PlainDate = string & { readonly __plainDate: true };

/** A date as a number of days since 1970-01-01, for arithmetic and for sorted indexes. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `text` as a date, or null when it is not one that exists (`2027-02-29`). Years 0001 to 9999. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = utcDate(year, month, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 0 ? (text as PlainDate) : null;
}

/** The date of a literal that is known to be right; throws when it is not. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
}

/** The date of year, month (1 to 12, beyond carries over into the next years) and day (beyond carries over too). */
export function dateFromParts(year: number, month: number, day: number): PlainDate {
  return dateOfDay(Math.round(utcDate(year, month, day).getTime() / MS_PER_DAY));
}

/** Days from 1970-01-01 to `date`. */
export function dayNumber(date: PlainDate): DayNumber {
  return utcDate(yearOf(date), monthOf(date), dayOfMonth(date)).getTime() / MS_PER_DAY;
}

/** The date that lies `day` days after 1970-01-01. */
export function dateOfDay(day: DayNumber): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;
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
  return utcDate(year, month + 1, 0).getUTCDate();
}

/** ISO 8601 week number of a day: the week of the year's first Thursday is week 1. */
export function isoWeek(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 4;
  const firstDay = dayNumber(dateFromParts(yearOf(dateOfDay(thursday)), 1, 1));
  return Math.floor((thursday - firstDay) / 7) + 1;
}

function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0 to 99 as 1900 to 1999
  return date;
}
