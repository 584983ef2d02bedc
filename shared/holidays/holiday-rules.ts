import type { HolidayCountry } from '#shared/holidays/holiday-country';
import type { HolidayName, HolidayRule } from '#shared/holidays/holiday-rule';

/** What a country does about a holiday that falls on a weekend. */
export type WeekendManner =
  | 'stays'
  /** The next weekday that is no holiday is free too. */
  | 'next-weekday'
  /** Of a Saturday the Friday before, of a Sunday the Monday after. */
  | 'nearest-weekday';

export interface CountryHolidays {
  readonly onWeekend: WeekendManner;
  readonly rules: readonly HolidayRule[];
}

const MONDAY = 1;
const THURSDAY = 4;

const date = (name: HolidayName, month: number, day: number, since?: number): HolidayRule => ({
  name,
  on: { kind: 'date', month, day },
  ...(since === undefined ? {} : { since }),
});
const afterEaster = (name: HolidayName, days: number): HolidayRule => ({
  name,
  on: { kind: 'easter', church: 'western', days },
});
const weekday = (name: HolidayName, month: number, [which, day]: readonly [number | 'last', number]): HolidayRule => ({
  name,
  on: { kind: 'weekday', month, weekday: day, which },
});

/**
 * The public holidays that hold for a whole country, as its law names them. Not here: those of single states and regions,
 * and the days off that a government moves by a decree of its own every year.
 */
export const HOLIDAY_RULES: Readonly<Record<HolidayCountry, CountryHolidays>> = {
  /** Labour Code of the Russian Federation, article 112. */
  ru: {
    onWeekend: 'stays',
    rules: [
      ...[1, 2, 3, 4, 5, 6].map((day) => date('new-year-days', 1, day)),
      date('orthodox-christmas', 1, 7),
      date('new-year-days', 1, 8),
      date('fatherland-defender', 2, 23),
      date('women', 3, 8),
      date('spring-and-labour', 5, 1),
      date('victory', 5, 9),
      date('russia', 6, 12),
      date('national-unity', 11, 4),
    ],
  },
  /** Decree of the President of Belarus No. 157 of 26 March 1998, as amended; the second of January since 2020. */
  by: {
    onWeekend: 'stays',
    rules: [
      date('new-year', 1, 1),
      date('new-year', 1, 2, 2020),
      date('orthodox-christmas', 1, 7),
      date('women', 3, 8),
      { name: 'radunitsa', on: { kind: 'easter', church: 'orthodox', days: 9 } },
      date('labour', 5, 1),
      date('victory', 5, 9),
      date('independence', 7, 3),
      date('october-revolution', 11, 7),
      date('christmas', 12, 25),
    ],
  },
  /** Those of all sixteen states: their acts on Sundays and holidays; the Unification Treaty of 1990, article 2. */
  de: {
    onWeekend: 'stays',
    rules: [
      date('new-year', 1, 1),
      afterEaster('good-friday', -2),
      afterEaster('easter-monday', 1),
      date('labour', 5, 1),
      afterEaster('ascension', 39),
      afterEaster('whit-monday', 50),
      date('german-unity', 10, 3),
      date('christmas', 12, 25),
      date('second-christmas', 12, 26),
    ],
  },
  /** Code du travail, article L3133-1. */
  fr: {
    onWeekend: 'stays',
    rules: [
      date('new-year', 1, 1),
      afterEaster('easter-monday', 1),
      date('labour', 5, 1),
      date('victory-1945', 5, 8),
      afterEaster('ascension', 39),
      afterEaster('whit-monday', 50),
      date('bastille', 7, 14),
      date('assumption', 8, 15),
      date('all-saints', 11, 1),
      date('armistice', 11, 11),
      date('christmas', 12, 25),
    ],
  },
  /** England and Wales: Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations for the rest. */
  gb: {
    onWeekend: 'next-weekday',
    rules: [
      date('new-year', 1, 1),
      afterEaster('good-friday', -2),
      afterEaster('easter-monday', 1),
      weekday('early-may', 5, [1, MONDAY]),
      weekday('spring-bank', 5, ['last', MONDAY]),
      weekday('summer-bank', 8, ['last', MONDAY]),
      date('christmas', 12, 25),
      date('boxing', 12, 26),
    ],
  },
  /** Act of 18 January 1951 on days off work, as amended; Christmas Eve since 2025. */
  pl: {
    onWeekend: 'stays',
    rules: [
      date('new-year', 1, 1),
      date('epiphany', 1, 6, 2011),
      afterEaster('easter', 0),
      afterEaster('easter-monday', 1),
      date('labour', 5, 1),
      date('constitution-pl', 5, 3),
      afterEaster('pentecost', 49),
      afterEaster('corpus-christi', 60),
      date('assumption', 8, 15),
      date('all-saints', 11, 1),
      date('independence', 11, 11),
      date('christmas-eve', 12, 24, 2025),
      date('christmas', 12, 25),
      date('second-christmas', 12, 26),
    ],
  },
  /** The federal ones: 5 U.S.C. 6103 (a), (b) and Executive Order 11582; Juneteenth since 2021. */
  us: {
    onWeekend: 'nearest-weekday',
    rules: [
      date('new-year', 1, 1),
      weekday('martin-luther-king', 1, [3, MONDAY]),
      weekday('presidents', 2, [3, MONDAY]),
      weekday('memorial', 5, ['last', MONDAY]),
      date('juneteenth', 6, 19, 2021),
      date('independence', 7, 4),
      weekday('labor-us', 9, [1, MONDAY]),
      weekday('columbus', 10, [2, MONDAY]),
      date('veterans', 11, 11),
      weekday('thanksgiving', 11, [4, THURSDAY]),
      date('christmas', 12, 25),
    ],
  },
};
