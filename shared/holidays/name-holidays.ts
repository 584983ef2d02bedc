import type { HolidayCountry } from '#shared/holidays/holiday-country';
import { holidaysIn, type Holiday } from '#shared/holidays/holidays-in';
import type { Translate } from '#shared/i18n/translate';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** What a holiday is called: `Victory Day`; with whose it is where those of several countries are shown. */
export function sayHoliday({ name, isSubstitute, countries }: Holiday, shown: number, t: Translate): string {
  const own = t(`holiday.${name}`);
  const named = isSubstitute ? t('holidays.substitute', { name: own }) : own;
  if (shown < 2) return named;
  return t('holidays.of', { name: named, countries: countries.map((each) => t(`holidayCountry.${each}`)).join(', ') });
}

/** The names of the days off of countries within `days`. */
export function holidayNames(
  countries: readonly HolidayCountry[],
  days: DayWindow,
  t: Translate,
): ReadonlyMap<DayNumber, string> {
  const names = new Map<DayNumber, string>();
  for (const holiday of holidaysIn(countries, days)) {
    const before = names.get(holiday.day);
    const name = sayHoliday(holiday, countries.length, t);
    names.set(holiday.day, before === undefined ? name : `${before}, ${name}`);
  }
  return names;
}

/** Days off in a row that are called the same. */
export interface HolidayRun extends DayWindow {
  readonly name: string;
}

/** Days off in runs; `names` go by day. */
export function holidayRuns(names: ReadonlyMap<DayNumber, string>): readonly HolidayRun[] {
  const runs: HolidayRun[] = [];
  for (const [day, name] of names) {
    const before = runs.at(-1);
    if (before?.name === name && before.last === day - 1) runs[runs.length - 1] = { ...before, last: day };
    else runs.push({ first: day, last: day, name });
  }
  return runs;
}
