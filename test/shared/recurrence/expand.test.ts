import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { originalStarts, type Series } from '#shared/recurrence/expand';
import type { Schedule } from '#shared/records/schedule';
import type { DayWindow } from '#shared/recurrence/day-window';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';
import { arbitraryRrule } from '../../support/arbitrary-rrule';
import { valueOf } from '../../support/value-of';

interface RecurrenceCase {
  readonly name: string;
  readonly dtstart: string;
  readonly tzid: string;
  readonly rrule: string;
  /** The window, its end exclusive. */
  readonly w0: string;
  readonly w1: string;
  readonly exdate: readonly string[];
  readonly rdate: readonly string[];
  readonly wall: readonly string[];
  readonly utc: readonly string[];
}

const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/recurrence-cases.json', import.meta.url), 'utf8'),
) as RecurrenceCase[];

/** `19970902T090000` as `1997-09-02T09:00`. */
function extended(basic: string): string {
  return basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/, '$1-$2-$3T$4:$5');
}

function day(date: string): number {
  return dayNumber(plainDate(date.slice(0, 10)));
}

function timed(start: string, zone = 'Europe/Moscow', minutes = 60): Schedule {
  return { kind: 'timed', start: plainDateTime(start), zone, minutes };
}

function allDay(first: string, last = first): Schedule {
  return { kind: 'all-day', first: plainDate(first), last: plainDate(last) };
}

/** The starts within the window, or the problem's code. */
function startsOf(schedule: Schedule, rule: string, first: string, last: string, rest: Partial<Series> = {}) {
  const result = originalStarts(
    { schedule, rule, excluded: [], added: [], ...rest },
    { first: day(first), last: day(last) },
  );
  return result.ok ? result.value : result.problem;
}

describe('a rule gives the starts that RFC 5545 and other programs agree on', () => {
  test.each(cases)('$name', (known) => {
    const [from, to] = [extended(known.w0), extended(known.w1)];
    const schedule = timed(extended(known.dtstart), known.tzid, 0);
    const starts = startsOf(schedule, known.rrule, from, to, {
      excluded: known.exdate.map(extended),
      added: known.rdate.map(extended),
    });
    const within = (starts as readonly string[]).filter((start) => start >= from && start < to);
    expect(within).toEqual(known.wall.map(extended));
    const instants = within.map((start) => toWall('UTC', toInstant(known.tzid, plainDateTime(start))));
    expect(instants).toEqual(known.utc.map(extended));
  });
});

describe('a window', () => {
  test('holds a long occurrence that began before it', () => {
    expect(startsOf(allDay('2027-01-30', '2027-02-02'), 'FREQ=MONTHLY', '2027-03-01', '2027-03-02')).toEqual([]);
    expect(startsOf(allDay('2027-01-30', '2027-02-02'), 'FREQ=MONTHLY', '2027-02-02', '2027-02-02')).toEqual([
      '2027-01-30',
    ]);
    expect(startsOf(timed('2027-01-05T23:00', 'Europe/Moscow', 120), 'FREQ=DAILY', '2027-01-10', '2027-01-10')).toEqual(
      ['2027-01-09T23:00', '2027-01-10T23:00'],
    );
  });

  test('does not hold an occurrence that ended at midnight before it', () => {
    expect(startsOf(timed('2027-01-05T23:00', 'Europe/Moscow', 60), 'FREQ=DAILY', '2027-01-10', '2027-01-10')).toEqual([
      '2027-01-10T23:00',
    ]);
  });

  test('far away costs no more than a near one', () => {
    const start = performance.now();
    expect(startsOf(allDay('1604-03-14'), 'FREQ=YEARLY', '2027-01-01', '2027-12-31')).toEqual(['2027-03-14']);
    expect(startsOf(timed('1970-01-01T10:00'), 'FREQ=DAILY', '2127-01-01', '2127-01-01')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(100);
  });

  test('before the series is empty', () => {
    expect(startsOf(timed('2027-03-01T10:00'), 'FREQ=DAILY', '2026-01-01', '2027-02-28')).toEqual([]);
  });
});

describe('the end of a series', () => {
  test('given as a date lets the whole day in, for timed and for all-day series', () => {
    expect(startsOf(timed('2027-03-01T19:00'), 'FREQ=DAILY;UNTIL=20270303', '2027-01-01', '2027-12-31')).toHaveLength(
      3,
    );
    expect(startsOf(allDay('2027-03-01'), 'FREQ=DAILY;UNTIL=20270303', '2027-01-01', '2027-12-31')).toHaveLength(3);
  });

  test('given in UTC is read in the zone of the series', () => {
    const inMoscow = timed('2027-03-01T01:00');
    expect(startsOf(inMoscow, 'FREQ=DAILY;UNTIL=20270302T220000Z', '2027-01-01', '2027-12-31')).toEqual([
      '2027-03-01T01:00',
      '2027-03-02T01:00',
      '2027-03-03T01:00',
    ]);
  });

  test('given as a time on an all-day series counts by its date', () => {
    expect(startsOf(allDay('2027-03-01'), 'FREQ=DAILY;UNTIL=20270302T000000Z', '2027-01-01', '2027-12-31')).toEqual([
      '2027-03-01',
      '2027-03-02',
    ]);
  });

  test('counts the same whichever windows were asked for before', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=150';
    const schedule = timed('2026-01-05T19:00');
    const whole = startsOf(schedule, rule, '2026-01-01', '2030-12-31') as string[];
    const again = timed('2026-01-05T19:00', 'Asia/Kathmandu');
    const byMonths = ['2026-05', '2027-06', '2026-02', '2029-01'].flatMap(
      (month) => startsOf(again, rule, `${month}-01`, `${month}-28`) as string[],
    );
    expect(whole).toHaveLength(150);
    expect(byMonths).toEqual(
      ['2026-05', '2027-06', '2026-02', '2029-01'].flatMap((month) =>
        whole.filter((start) => start >= `${month}-01` && start <= `${month}-29`),
      ),
    );
  });
});

describe('exceptions', () => {
  test('of an all-day series are dates', () => {
    expect(
      startsOf(allDay('2027-03-01'), 'FREQ=WEEKLY;COUNT=3', '2027-01-01', '2027-12-31', {
        excluded: ['2027-03-08'],
        added: ['2027-03-10', '2027-03-01', 'not a date'],
      }),
    ).toEqual(['2027-03-01', '2027-03-10', '2027-03-15']);
  });

  test('can take an added date away, since exclusion wins', () => {
    expect(
      startsOf(allDay('2027-03-01'), 'FREQ=WEEKLY;COUNT=1', '2027-01-01', '2027-12-31', {
        excluded: ['2027-03-10'],
        added: ['2027-03-10'],
      }),
    ).toEqual(['2027-03-01']);
  });
});

describe('a rule that would never end is answered within 100 ms', () => {
  beforeAll(() => {
    // Code that runs for the first time is slow everywhere: the law is about the rules.
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=HOURLY;BYHOUR=9',
      'FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1',
      'FREQ=YEARLY;COUNT=9',
    ])
      startsOf(timed('2025-01-03T10:00'), rule, '2025-01-01', '2026-12-31');
  });

  const every = (count: number) => Array.from({ length: count }, (_, index) => index).join(',');
  test.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=5',
    'FREQ=MINUTELY',
    'FREQ=MINUTELY;COUNT=1000000000',
    `FREQ=DAILY;BYHOUR=${every(24)};BYMINUTE=${every(60)}`,
    `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)}`,
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=HOURLY;COUNT=1000000000',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=1000000000',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=1000000',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=YEARLY;INTERVAL=100000',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2,4;BYMONTHDAY=31',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=30;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYYEARDAY=366;BYWEEKNO=20',
    'FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=20',
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300',
    'FREQ=MINUTELY;INTERVAL=30;BYDAY=MO;BYSETPOS=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=101',
  ])('%s', (rule) => {
    for (const first of ['2000-01-03', '2026-01-05', '0001-01-01']) {
      const start = process.cpuUsage();
      const answer = startsOf(timed(`${first}T10:00`), rule, '2026-01-01', '2027-01-31');
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
      expect(typeof answer === 'string' || answer.length < 10_000).toBe(true);
    }
  });

  test('and says why it is refused', () => {
    const refusal = (rule: string) => startsOf(timed('2026-01-05T10:00'), rule, '2026-01-01', '2026-12-31');
    expect(refusal('FREQ=SECONDLY')).toBe('too-frequent');
    expect(refusal('FREQ=MINUTELY;INTERVAL=5')).toBe('too-frequent');
    expect(refusal('RSCALE=CHINESE;FREQ=YEARLY')).toBe('unsupported');
    expect(refusal('FREQ=YEARLY;BYYEARDAY=100;BYDAY=MO')).toBe('unsupported');
    expect(refusal('FREQ=FORTNIGHTLY')).toBe('unreadable');
    expect(refusal('FREQ=DAILY;UNTIL=20270231')).toBe('unreadable');
    expect(refusal('every Thursday')).toBe('unreadable');
    expect(startsOf(timed('2026-01-05T10:00'), 'FREQ=HOURLY', '2026-01-01', '2026-12-31')).toBe('too-many');
  });
});

test('a window gives what a larger one gives within it, whatever the rule', () => {
  const schedule = timed('2027-03-04T19:00', 'UTC', 0);
  const days = { least: day('2027-01-01'), most: day('2029-12-31') };
  fc.assert(
    fc.property(arbitraryRrule, fc.nat(900), fc.nat(100), fc.nat(95), (rule, from, length, more) => {
      const [first, last] = [days.least + from + more, days.least + from + more + length];
      const starts = (window: DayWindow) =>
        valueOf(originalStarts({ schedule, rule, excluded: [], added: [] }, window));
      const larger = starts({ first: first - more, last: Math.min(days.most, last + more) });
      expect(starts({ first, last })).toEqual(
        larger.filter(
          (start) => dayNumber(plainDate(start.slice(0, 10))) >= first && start.slice(0, 10) <= dateOfDay(last),
        ),
      );
    }),
    { numRuns: 100 },
  );
});
