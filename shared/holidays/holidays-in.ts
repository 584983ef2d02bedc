import type { HolidayCountry } from '#shared/holidays/holiday-country';
import { dayOfRule, type HolidayName } from '#shared/holidays/holiday-rule';
import { HOLIDAY_RULES, type WeekendManner } from '#shared/holidays/holiday-rules';
import type { DayWindow } from '#shared/recurrence/day-window';
import { dateOfDay, weekdayOf, yearOf, type DayNumber } from '#shared/time/plain-date';

/** A public holiday on one day. */
export interface Holiday {
  readonly day: DayNumber;
  readonly name: HolidayName;
  /** A free weekday, because the holiday itself is on a weekend. */
  readonly isSubstitute: boolean;
  /** Whose it is, in the order that was asked. */
  readonly countries: readonly HolidayCountry[];
}

const SATURDAY = 6;
const SUNDAY = 7;

/** The public holidays of countries on days, both ends inclusive, by day: what two of them call the same is there once. */
export function holidaysIn(countries: readonly HolidayCountry[], { first, last }: DayWindow): readonly Holiday[] {
  // a substitute may lie in the year before or after that of its holiday
  const [from, to] = [yearOf(dateOfDay(first)) - 1, yearOf(dateOfDay(last)) + 1];
  const together = new Map<string, Holiday>();
  for (const country of countries)
    for (let year = from; year <= to; year += 1)
      for (const holiday of holidaysOfYear(country, year)) {
        const { day, name, isSubstitute } = holiday;
        if (day < first || day > last) continue;
        const key = `${day} ${name} ${isSubstitute}`;
        const known = together.get(key);
        together.set(key, known ? { ...known, countries: [...known.countries, country] } : holiday);
      }
  return [...together.values()].toSorted((one, other) => one.day - other.day);
}

/** The holidays of one country that belong to a year, remembered: views ask for the same years over and over. */
function holidaysOfYear(country: HolidayCountry, year: number): readonly Holiday[] {
  const key = `${country}${year}`;
  const holidays = remembered.get(key) ?? reckonYear(country, year);
  remembered.set(key, holidays);
  return holidays;
}

const remembered = new Map<string, readonly Holiday[]>();

function reckonYear(country: HolidayCountry, year: number): readonly Holiday[] {
  const { rules, onWeekend } = HOLIDAY_RULES[country];
  const holidays = rules.flatMap((rule): Holiday[] => {
    const day = dayOfRule(rule, year);
    return day === null ? [] : [{ day, name: rule.name, isSubstitute: false, countries: [country] }];
  });
  const taken = new Set(holidays.map(({ day }) => day));
  const substitutes = holidays.flatMap((holiday): Holiday[] => {
    const day = substituteOf(holiday.day, onWeekend, taken);
    if (day === null) return [];
    taken.add(day);
    return [{ ...holiday, day, isSubstitute: true }];
  });
  return [...holidays, ...substitutes];
}

/** The weekday that is free for a holiday on a weekend; null where it is on none, or the country gives none. */
function substituteOf(holiday: DayNumber, manner: WeekendManner, taken: ReadonlySet<DayNumber>): DayNumber | null {
  if (manner === 'stays' || weekdayOf(holiday) < SATURDAY) return null;
  if (manner === 'nearest-weekday') return holiday + (weekdayOf(holiday) === SUNDAY ? 1 : -1);
  let day = holiday + 1;
  while (weekdayOf(day) >= SATURDAY || taken.has(day)) day += 1;
  return day;
}
