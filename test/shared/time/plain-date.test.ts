import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateFromParts,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isoWeek,
  monthOf,
  parsePlainDate,
  plainDate,
  weekdayOf,
  yearOf,
} from '#shared/time/plain-date';
import {
  fromWallMinutes,
  minuteOf,
  parsePlainDateTime,
  plainDateTime,
  wallMinutes,
} from '#shared/time/plain-date-time';

/** Years 0001 to 9999. */
const anyDayAtAll = fc.integer({ min: -719_162, max: 2_932_896 });
const anyMonths = fc.integer({ min: -500, max: 500 });

test('days and dates are two names of one thing, and know what Temporal knows', () => {
  fc.assert(
    fc.property(anyDayAtAll, (day) => {
      const date = dateOfDay(day);
      const known = Temporal.PlainDate.from(date);
      expect(dayNumber(date)).toBe(day);
      expect(parsePlainDate(date)).toBe(date);
      expect([yearOf(date), monthOf(date), dayOfMonth(date)]).toEqual([known.year, known.month, known.day]);
      expect(weekdayOf(day)).toBe(known.dayOfWeek);
      expect(isoWeek(day)).toBe(known.weekOfYear);
      expect(daysInMonth(yearOf(date), monthOf(date))).toBe(known.daysInMonth);
      expect(dateFromParts(known.year, known.month, known.day)).toBe(date);
    }),
  );
});

test('months are added as Temporal adds them: the 31st becomes the last of a shorter month', () => {
  const anyDay = fc.integer({ min: -300_000, max: 2_000_000 });
  fc.assert(
    fc.property(anyDay, anyMonths, (day, months) => {
      const date = dateOfDay(day);
      expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
    }),
  );
  expect(addMonths(plainDate('2027-01-31'), 1)).toBe('2027-02-28');
});

test('days between two dates lead from one to the other', () => {
  fc.assert(
    fc.property(anyDayAtAll, anyDayAtAll, (one, other) => {
      const [from, to] = [dateOfDay(one), dateOfDay(other)];
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '0000-01-01', '2027-3-1', '27-03-01', ''])(
  'there is no date %j',
  (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(`: ${text}`);
  },
);

test.each(['2027-03-11T24:00', '2027-03-11T19:60', '2027-03-11', '2027-02-29T10:00', '2027-03-11T19:00:00'])(
  'there is no wall time %j',
  (text) => {
    expect(parsePlainDateTime(text)).toBeNull();
    expect(() => plainDateTime(text)).toThrow(`: ${text}`);
  },
);

test('wall times and minutes on the wall are two names of one thing', () => {
  fc.assert(
    fc.property(anyDayAtAll, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const time = fromWallMinutes(day * 1440 + minute);
      expect(parsePlainDateTime(time)).toBe(time);
      expect(wallMinutes(time)).toBe(day * 1440 + minute);
      expect(minuteOf(time)).toBe(minute);
    }),
  );
});
