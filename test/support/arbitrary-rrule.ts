import fc from 'fast-check';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const some = <T>(values: fc.Arbitrary<T>, most = 3) => fc.uniqueArray(values, { minLength: 1, maxLength: most });
const fromEitherEnd = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
const weekdays = some(fc.constantFrom(...WEEKDAYS));
const ordinalWeekdays = (most: number) =>
  some(fc.tuple(fromEitherEnd(most), fc.constantFrom(...WEEKDAYS)).map(([ordinal, day]) => `${ordinal}${day}`));

type Parts = Readonly<Record<string, fc.Arbitrary<readonly (string | number)[]>>>;

const months = some(fc.integer({ min: 1, max: 12 }));
/** The BY parts that RFC 5545, 3.3.10, has for each frequency, and that Kalends expands. */
const KINDS: readonly (readonly [frequency: string, parts: Parts])[] = [
  ['DAILY', { BYMONTH: months, BYMONTHDAY: some(fromEitherEnd(28)), BYDAY: weekdays }],
  ['WEEKLY', { BYMONTH: months, BYDAY: weekdays }],
  ['MONTHLY', { BYMONTH: months, BYMONTHDAY: some(fromEitherEnd(31)), BYDAY: fc.oneof(weekdays, ordinalWeekdays(5)) }],
  ['YEARLY', { BYMONTH: months, BYMONTHDAY: some(fromEitherEnd(28)), BYDAY: weekdays }],
  ['YEARLY', { BYMONTH: months, BYYEARDAY: some(fromEitherEnd(366)) }],
];

/** A rule that begins in 2027 at 19:00: any frequency of days, with up to two BY parts and perhaps a position among them. */
export const arbitraryRrule: fc.Arbitrary<string> = fc.constantFrom(...KINDS).chain(([frequency, own]) => {
  return fc
    .record({
      names: fc.uniqueArray(fc.constantFrom(...Object.keys(own)), { maxLength: 2 }),
      interval: fc.integer({ min: 1, max: 5 }),
      end: fc.constantFrom('', 'COUNT=7', 'COUNT=40', 'UNTIL=20281015T190000'),
      weekStart: fc.constantFrom('', 'WKST=SU', 'WKST=TH'),
      position: fc.option(fromEitherEnd(3), { freq: 4 }),
      values: fc.record(own),
    })
    .map(({ names, interval, end, weekStart, position, values }) => {
      const by = names.map((name) => `${name}=${values[name]!.join(',')}`);
      const hasSets = frequency === 'MONTHLY' || frequency === 'YEARLY'; // a position in a single day says nothing
      const setPosition = position !== null && by.length > 0 && hasSets ? [`BYSETPOS=${position}`] : [];
      const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`, ...by, ...setPosition, weekStart, end];
      return parts.filter((part) => part !== '').join(';');
    });
});
