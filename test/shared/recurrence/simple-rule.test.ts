import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scheduleAt } from '#shared/plan/occurrence';
import { startDate, withStartDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { originalStarts } from '#shared/recurrence/expand';
import { firstFitting } from '#shared/recurrence/first-fitting';
import { readSimpleRule, writeSimpleRule, type SimpleRule } from '#shared/recurrence/simple-rule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { anySchedule } from '../../support/arbitrary-plan';
import { anySimpleRuleOf } from '../../support/arbitrary-rule';

const evening: Schedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-18T19:00'),
  zone: 'Europe/Moscow',
  minutes: 120,
};
const wholeDay: Schedule = { kind: 'all-day', first: plainDate('2027-03-18'), last: plainDate('2027-03-19') };

const simpleSeries = anySchedule.chain((schedule) =>
  fc.record({ schedule: fc.constant(schedule), simple: anySimpleRuleOf(schedule) }),
);

test('what the editor holds comes back from its rule as it was', () => {
  fc.assert(
    fc.property(simpleSeries, ({ schedule, simple }) => {
      expect(readSimpleRule(writeSimpleRule(simple, schedule), schedule)).toEqual(simple);
    }),
  );
});

test('a series begins on the first day that its rhythm falls on', () => {
  fc.assert(
    fc.property(simpleSeries, ({ schedule, simple }) => {
      const first = firstFitting(simple.rhythm, dayNumber(startDate(schedule)));
      fc.pre(first !== null);
      const moved = withStartDate(schedule, dateOfDay(first));
      const rule = writeSimpleRule({ ...simple, end: { kind: 'after', count: 1 } }, moved);
      const series = { schedule: moved, rule, excluded: [], added: [] };
      const starts = originalStarts(series, { first: first - 40, last: first + 400 });
      expect(starts).toEqual({
        ok: true,
        value: [startDate(moved) + (moved.kind === 'timed' ? moved.start.slice(10) : '')],
      });
    }),
    { numRuns: 60 },
  );
});

test('the 31st of April has no first day', () => {
  expect(firstFitting({ kind: 'year-date', interval: 1, month: 4, date: 31 }, 20_000)).toBeNull();
});

describe('a series until a date', () => {
  const simple: SimpleRule = {
    rhythm: { kind: 'weekdays', interval: 1, weekdays: ['TH'] },
    end: { kind: 'on', date: plainDate('2027-04-01') },
  };

  test('has UNTIL in UTC for hours and as a date for whole days', () => {
    expect(writeSimpleRule(simple, evening)).toBe('FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401T205900Z');
    expect(writeSimpleRule(simple, wholeDay)).toBe('FREQ=WEEKLY;BYDAY=TH;UNTIL=20270401');
  });

  test.each([evening, wholeDay])('happens on that date, and not after it', (schedule) => {
    const series = { schedule, rule: writeSimpleRule(simple, schedule), excluded: [], added: [] };
    const window = { first: dayNumber(plainDate('2027-03-01')), last: dayNumber(plainDate('2027-06-01')) };
    const starts = originalStarts(series, window);
    const dates = starts.ok ? starts.value.map((start) => startDate(scheduleAt(schedule, start)!)) : [];
    expect(dates).toEqual(['2027-03-18', '2027-03-25', '2027-04-01']);
  });
});

test.each([
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYDAY=2TU,4TU',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO',
  'FREQ=DAILY;BYHOUR=9',
  'FREQ=MINUTELY',
  'nonsense',
])('%s is more than the editor shows', (rule) => {
  expect(readSimpleRule(rule, evening)).toBeNull();
});

test('what a rule leaves to the first date is filled in from it', () => {
  expect(readSimpleRule('FREQ=WEEKLY', evening)?.rhythm).toEqual({ kind: 'weekdays', interval: 1, weekdays: ['TH'] });
  expect(readSimpleRule('FREQ=MONTHLY', evening)?.rhythm).toEqual({ kind: 'month-date', interval: 1, date: 18 });
  expect(readSimpleRule('FREQ=YEARLY', evening)?.rhythm).toEqual({
    kind: 'year-date',
    interval: 1,
    month: 3,
    date: 18,
  });
});
