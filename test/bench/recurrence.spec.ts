import { test } from '@playwright/test';
import ICAL from 'ical.js';
import { originalStarts } from '#shared/recurrence/expand';
import { dateOfDay, dayNumber, plainDate, type PlainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { clocked, ratioLine } from './clocked';
import { peer } from './peers';

/** What the comparison needs of rrule. */
interface Rrule {
  readonly rrulestr: (text: string) => { readonly between: (from: Date, to: Date) => readonly Date[] };
}

interface Begun {
  readonly rule: string;
  readonly first: PlainDate;
}

const SERIES = 200;
const RULES = [
  'FREQ=WEEKLY;BYDAY=TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
  'FREQ=MONTHLY;BYDAY=3TH',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
];
const [FIRST, LAST] = [plainDate('2027-01-01'), plainDate('2027-12-31')];

/** A plan has series of all ages; those of one age show what age costs. */
const AGES = {
  'since 2000': Array.from({ length: 27 }, (_, at) => 2000 + at),
  'in 2026': [2026],
  'in 2000': [2000],
};

for (const [age, years] of Object.entries(AGES)) {
  test(`a year of ${SERIES} series that began ${age}, beside the libraries of others`, () => {
    const series = Array.from({ length: SERIES }, (_, at) => ({
      rule: RULES[at % RULES.length]!,
      first: dateOfDay(dayNumber(plainDate(`${years[at % years.length]!}-01-01`)) + (at % 300)),
    }));
    let run = 0;
    const ours = clocked(() => {
      const clock = `19:${String(++run).padStart(2, '0')}`;
      return series.map((each) => expandedByUs(each, clock));
    });
    const again = clocked(() => series.map((each) => expandedByUs(each, '19:00')));
    const theirs = clocked(() => series.map(expandedByRrule));
    process.stdout.write(`${SERIES} series begun ${age}: rrule ${theirs.toFixed(0)} ms, ours ${ours.toFixed(0)} ms, `);
    process.stdout.write(`and ${again.toFixed(0)} ms when the year was seen before\n`);
    process.stdout.write(ratioLine('rrule to ours', theirs / ours, { least: 5 }));
    process.stdout.write(ratioLine('rrule to ours, seen before', theirs / again, { least: 5 }));
    // From 2000 on it takes minutes.
    if (age === 'in 2026') {
      const icalJs = clocked(() => series.map(expandedByIcalJs));
      process.stdout.write(`  ical.js to ours: ${(icalJs / ours).toFixed(2)}\n`);
    }
  });
}

/** Expansions are remembered: another minute makes another series. */
function expandedByUs({ rule, first }: Begun, clock: string): number {
  const start = plainDateTime(`${first}T${clock}`);
  const schedule = { kind: 'timed', start, zone: 'Europe/Berlin', minutes: 60 } as const;
  const window = { first: dayNumber(FIRST), last: dayNumber(LAST) };
  const starts = originalStarts({ schedule, rule, excluded: [], added: [] }, window);
  return starts.ok ? starts.value.length : 0;
}

/** In UTC: its handling of zones would take it many times as long. */
function expandedByRrule({ rule, first }: Begun): number {
  const text = `DTSTART:${first.replaceAll('-', '')}T190000Z\nRRULE:${rule}`;
  const { rrulestr } = peer('rrule') as Rrule;
  return rrulestr(text).between(new Date(`${FIRST}T00:00:00Z`), new Date(`${LAST}T23:59:59Z`)).length;
}

function expandedByIcalJs({ rule, first }: Begun): number {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${first}T19:00:00`));
  const [from, to] = [`${FIRST}T00:00:00`, `${LAST}T23:59:59`];
  let count = 0;
  for (let next = iterator.next(); next; next = iterator.next()) {
    const start = next.toString();
    if (start > to) break;
    if (start >= from) count++;
  }
  return count;
}
