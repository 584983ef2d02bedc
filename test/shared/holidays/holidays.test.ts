import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easterSunday } from '#shared/holidays/easter';
import { countriesOfZone, HOLIDAY_COUNTRIES, type HolidayCountry } from '#shared/holidays/holiday-country';
import { holidaysIn } from '#shared/holidays/holidays-in';
import { holidayNames, holidayRuns } from '#shared/holidays/name-holidays';
import { createTranslate } from '#shared/i18n/translate';
import { dateFromParts, dateOfDay, dayNumber, plainDate, weekdayOf } from '#shared/time/plain-date';

const day = (text: string) => dayNumber(plainDate(text));
const year = (number: number) => ({ first: day(`${number}-01-01`), last: day(`${number}-12-31`) });
const anyYear = fc.integer({ min: 1900, max: 2099 });
const anyCountries = fc.subarray([...HOLIDAY_COUNTRIES]);
const datesOf = (country: HolidayCountry, number: number) =>
  holidaysIn([country], year(number)).map((each) => dateOfDay(each.day).slice(5) + (each.isSubstitute ? '*' : ''));

test('Easter is on the days that the churches published', () => {
  const published = [
    [2000, '04-23', '04-30'],
    [2008, '03-23', '04-27'],
    [2011, '04-24', '04-24'],
    [2019, '04-21', '04-28'],
    [2024, '03-31', '05-05'],
    [2025, '04-20', '04-20'],
    [2026, '04-05', '04-12'],
    [2027, '03-28', '05-02'],
    [2030, '04-21', '04-28'],
    [2038, '04-25', '04-25'],
  ] as const;
  const reckoned = published.map(([number]) => [
    number,
    dateOfDay(easterSunday(number, 'western')).slice(5),
    dateOfDay(easterSunday(number, 'orthodox')).slice(5),
  ]);
  expect(reckoned).toEqual(published);
});

test('Easter is a Sunday within its five weeks, the orthodox one together with the western one or whole weeks later', () => {
  fc.assert(
    fc.property(anyYear, (number) => {
      const [western, orthodox] = [easterSunday(number, 'western'), easterSunday(number, 'orthodox')];
      expect(weekdayOf(western)).toBe(7);
      expect(western).toBeGreaterThanOrEqual(dayNumber(dateFromParts(number, 3, 22)));
      expect(western).toBeLessThanOrEqual(dayNumber(dateFromParts(number, 4, 25)));
      expect([0, 7, 28, 35]).toContain(orthodox - western);
    }),
  );
});

test('the holidays of 2027 are those that the laws name', () => {
  expect(datesOf('ru', 2027).join(' ')).toBe(
    '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04',
  );
  expect(datesOf('by', 2027).join(' ')).toBe('01-01 01-02 01-07 03-08 05-01 05-09 05-11 07-03 11-07 12-25');
  expect(datesOf('de', 2027).join(' ')).toBe('01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26');
  expect(datesOf('fr', 2027).join(' ')).toBe('01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25');
  expect(datesOf('pl', 2027).join(' ')).toBe(
    '01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26',
  );
  expect(datesOf('us', 2027).join(' ')).toBe(
    '01-01 01-18 02-15 05-31 06-18* 06-19 07-04 07-05* 09-06 10-11 11-11 11-25 12-24* 12-25 12-31*',
  );
});

test('a bank holiday on a weekend is followed by the next weekday that is none', () => {
  expect(datesOf('gb', 2027).join(' ')).toBe('01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27* 12-28*');
  // Christmas on a Sunday: Boxing Day keeps its Monday
  expect(datesOf('gb', 2022).slice(-3)).toEqual(['12-25', '12-26', '12-27*']);
  expect(datesOf('gb', 2022).slice(0, 2)).toEqual(['01-01', '01-03*']);
});

test('a holiday begins with its law', () => {
  expect(datesOf('us', 2020)).not.toContain('06-19');
  expect(datesOf('us', 2021)).toContain('06-19');
  expect(datesOf('pl', 2024)).not.toContain('12-24');
});

test('holidays of a stretch are those of its days, in order, whatever stretch they are asked in', () => {
  const stretch = fc.tuple(fc.integer({ min: day('1995-01-01'), max: day('2060-01-01') }), fc.nat(900), fc.nat(900));
  fc.assert(
    fc.property(anyCountries, stretch, (countries, [first, inner, rest]) => {
      const whole = holidaysIn(countries, { first, last: first + inner + rest });
      const parts = [
        ...holidaysIn(countries, { first, last: first + inner }),
        ...holidaysIn(countries, { first: first + inner + 1, last: first + inner + rest }),
      ];
      expect(whole).toEqual(parts);
      expect(whole.map((each) => each.day)).toEqual(
        whole.map((each) => each.day).toSorted((one, other) => one - other),
      );
      expect(whole.filter((each) => each.day < first || each.day > first + inner + rest)).toEqual([]);
    }),
  );
});

test('a substitute is a weekday on which nothing else of its country is, near a holiday on a weekend of that name', () => {
  fc.assert(
    fc.property(anyYear, fc.constantFrom(...HOLIDAY_COUNTRIES), (number, country) => {
      const { first, last } = year(number);
      const around = holidaysIn([country], { first: first - 7, last: last + 7 });
      for (const substitute of around.filter(({ isSubstitute }) => isSubstitute)) {
        if (substitute.day < first || substitute.day > last) continue;
        expect(weekdayOf(substitute.day)).toBeLessThan(6);
        const own = around.find(
          (each) => each.name === substitute.name && !each.isSubstitute && Math.abs(each.day - substitute.day) <= 3,
        );
        expect(weekdayOf(own?.day ?? 0)).toBeGreaterThan(5);
        expect(around.filter((each) => each.day === substitute.day)).toHaveLength(1);
      }
    }),
  );
});

test('what two countries call the same is said once, with both of them', () => {
  const t = createTranslate('en');
  const names = (countries: readonly HolidayCountry[]) => holidayNames(countries, year(2027), t);
  expect(names(['de']).get(day('2027-05-01'))).toBe('Labour Day');
  expect(names(['by', 'de', 'ru']).get(day('2027-05-01'))).toBe(
    'Labour Day (Belarus, Germany), Spring and Labour Day (Russia)',
  );
  expect(names(['us']).get(day('2027-07-05'))).toBe('Independence Day (day off)');
});

test('days off in a row of one name are one run, and lose no day', () => {
  const t = createTranslate('ru');
  fc.assert(
    fc.property(anyCountries, anyYear, (countries, number) => {
      const names = holidayNames(countries, year(number), t);
      const runs = holidayRuns(names);
      const days = runs.flatMap(({ first, last, name }) =>
        Array.from({ length: last - first + 1 }, (_, at) => [first + at, name] as const),
      );
      expect(days).toEqual([...names]);
    }),
  );
  expect(holidayRuns(holidayNames(['ru'], { first: day('2027-01-01'), last: day('2027-01-31') }, t))).toEqual([
    { first: day('2027-01-01'), last: day('2027-01-06'), name: 'Новогодние каникулы' },
    { first: day('2027-01-07'), last: day('2027-01-07'), name: 'Рождество Христово' },
    { first: day('2027-01-08'), last: day('2027-01-08'), name: 'Новогодние каникулы' },
  ]);
});

test('a plan begins with the holidays of the country that its zone belongs to, elsewhere with none', () => {
  expect(countriesOfZone('Asia/Novosibirsk')).toEqual(['ru']);
  expect(countriesOfZone('Europe/London')).toEqual(['gb']);
  expect(countriesOfZone('Asia/Tokyo')).toEqual([]);
});
