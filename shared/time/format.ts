import type { DayNumber } from '#shared/time/plain-date';

const MS_PER_DAY = 86_400_000;
const ANY_YEAR = 2027;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates are worded. English is British: day first, 24 hours. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ru: 'ru-RU' };

/** The locale by whose customs dates and numbers are written in a language. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

/**
 * A civil day in words by Intl's options, free of the machine's zone. Formatters are cached: making one costs more than using it.
 */
export function formatDay(language: string, day: DayNumber, options: Intl.DateTimeFormatOptions): string {
  return withoutYearSign(formatFor(language, options).format(day * MS_PER_DAY));
}

/** A range of civil days in words: "11–14 March". */
export function formatDays(
  language: string,
  first: DayNumber,
  last: DayNumber,
  options: Intl.DateTimeFormatOptions,
): string {
  return withoutYearSign(formatFor(language, options).formatRange(first * MS_PER_DAY, last * MS_PER_DAY));
}

/** A month (1 to 12) by its name, as it stands by itself. */
export function monthName(language: string, month: number): string {
  return formatDay(language, Date.UTC(ANY_YEAR, month - 1, 1) / MS_PER_DAY, { month: 'long' });
}

/** Minutes after midnight as 24-hour time: `09:30`. 1440 is `24:00`. */
export function formatMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Russian years are followed by "г." by the locale's rule; a screen full of dates reads better without. */
function withoutYearSign(date: string): string {
  return date.replace(/\sг\.(?=\s|$)/g, '');
}

function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
