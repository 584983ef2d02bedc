import { easterSunday, type Church } from '#shared/holidays/easter';
import type { MessageKey } from '#shared/i18n/catalogue';
import { dateFromParts, dayNumber, daysInMonth, weekdayOf, type DayNumber } from '#shared/time/plain-date';

type NameIn<Key> = Key extends `holiday.${infer Name}` ? Name : never;

/** What a holiday is called: the catalogue says it in words. */
export type HolidayName = NameIn<MessageKey>;

/** When a holiday is, year by year. Months are 1 to 12, weekdays 1 (Monday) to 7. */
type HolidayDay =
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  /** So many days after Easter Sunday; before it where they are less than 0. */
  | { readonly kind: 'easter'; readonly church: Church; readonly days: number }
  /** The first, second … such weekday of the month; 'last' counts from its end. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly which: number | 'last' };

export interface HolidayRule {
  readonly name: HolidayName;
  readonly on: HolidayDay;
  /** The first year of it; without one it has been there longer than any plan. */
  readonly since?: number;
}

/** The day of a holiday in a year; null where there was none yet. */
export function dayOfRule({ on, since = -Infinity }: HolidayRule, year: number): DayNumber | null {
  if (year < since) return null;
  switch (on.kind) {
    case 'date':
      return dayNumber(dateFromParts(year, on.month, on.day));
    case 'easter':
      return easterSunday(year, on.church) + on.days;
    case 'weekday':
      return weekdayOfMonth(year, on);
  }
}

function weekdayOfMonth(year: number, { month, weekday, which }: Extract<HolidayDay, { kind: 'weekday' }>): DayNumber {
  const first = dayNumber(dateFromParts(year, month, 1));
  if (which === 'last') {
    const last = first + daysInMonth(year, month) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
}
