import { formatDay } from '#shared/time/format';
import {
  dateFromParts,
  dateOfDay,
  dayNumber,
  daysInMonth,
  monthOf,
  parsePlainDate,
  yearOf,
  type DayNumber,
} from '#shared/time/plain-date';

/** Names of the months, January first; a person may stop after three letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'январь', 'января'],
  ['february', 'февраль', 'февраля'],
  ['march', 'март', 'марта'],
  ['april', 'апрель', 'апреля'],
  ['may', 'май', 'мая'],
  ['june', 'июнь', 'июня'],
  ['july', 'июль', 'июля'],
  ['august', 'август', 'августа'],
  ['september', 'сентябрь', 'сентября'],
  ['october', 'октябрь', 'октября'],
  ['november', 'ноябрь', 'ноября'],
  ['december', 'декабрь', 'декабря'],
];
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)/;

/** A day as a date field shows it: `Fri 19 Mar 2027`, `пт, 19 марта 2027`. `readDay` reads it back. */
export function writeDay(language: string, day: DayNumber): string {
  const weekday = formatDay(language, day, { weekday: 'short' });
  const dayAndMonth = formatDay(language, day, { day: 'numeric', month: language === 'ru' ? 'long' : 'short' });
  return `${weekday}${language === 'ru' ? ',' : ''} ${dayAndMonth} ${yearOf(dateOfDay(day))}`;
}

/**
 * The day that a person typed, or null where it is none that exists: `19.3.27`, `19/03`, `2027-03-19`, `19 March`,
 * `Mar 19 2027`, `пт, 19 марта`. The day comes first; a month or year left out is that of `reference`.
 */
export function readDay(text: string, reference: DayNumber): DayNumber | null {
  const iso = parsePlainDate(text.trim());
  if (iso) return dayNumber(iso);
  const date = dateOfDay(reference);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const named = words.map(monthNamed).find((month) => month > 0);
  if (named === undefined && words.some((word) => !WEEKDAY.test(word))) return null;
  const [day, ...rest] = numbers;
  const month = named ?? rest.shift() ?? monthOf(date);
  const [year = yearOf(date), ...beyond] = rest;
  if (day === undefined || beyond.length > 0) return null;
  return existing(year < 100 ? 2000 + year : year, month, day);
}

/** 1 to 12, or 0 for a word that names no month. */
export function monthNamed(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

function existing(year: number, month: number, day: number): DayNumber | null {
  if (year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(dateFromParts(year, month, day));
}
