import type { Translate } from '#shared/i18n/translate';
import { formatDay, formatDays } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';

/** A year has hundreds of days to name, and naming one is slow: names are remembered by language. */
const remembered = new Map<string, string>();
const REMEMBERED = 20_000;

/** A day by its full name, as a heading begins: `Thursday 4 March`, `Четверг, 4 марта`. */
export function sayDay(language: string, day: DayNumber): string {
  return once(`${language} day ${day}`, () =>
    capitalise(formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long' })),
  );
}

/** A day with what is on, and how much of it is to be mended: `Thursday 4 March, 3 items, 1 finding`. */
export function sayDayWithCount(language: string, t: Translate, day: DayNumber, count: number, findings = 0): string {
  const items = once(`${language} items ${count}`, () => t('calendar.items', { count }));
  const text = `${sayDay(language, day)}, ${items}`;
  if (findings === 0) return text;
  return `${text}, ${once(`${language} findings ${findings}`, () => t('finding.count', { count: findings }))}`;
}

function once(key: string, say: () => string): string {
  let text = remembered.get(key);
  if (text === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    text = say();
    remembered.set(key, text);
  }
  return text;
}

/** Days as a person says them: `Thu 4 March`, `11–14 March`. */
export function sayDays(language: string, first: DayNumber, last: DayNumber): string {
  if (first === last) return formatDay(language, first, { weekday: 'short', day: 'numeric', month: 'long' });
  return formatDays(language, first, last, { day: 'numeric', month: 'long' });
}

/** The name of a month, as a heading begins: `March`, `Март`. `day` is any day of it. */
export function sayMonth(language: string, day: DayNumber): string {
  return capitalise(formatDay(language, day, { month: 'long' }));
}

/** The short name of a weekday: `Thu`, `Чт`. */
export function sayWeekday(language: string, day: DayNumber): string {
  return capitalise(formatDay(language, day, { weekday: 'short' }));
}

/** The name of a weekday in two letters: `Th`, `Чт`. */
export function sayWeekdayShortly(language: string, day: DayNumber): string {
  return sayWeekday(language, day).slice(0, 2);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
