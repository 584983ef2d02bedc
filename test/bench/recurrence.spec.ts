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

const SERIES = 400;
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

for (const year of [2026, 2000]) {
  test(`a year of ${SERIES} series that began in ${year}, beside the libraries of others`, () => {
    const begun = dayNumber(plainDate(`${year}-01-01`));
    const series = Array.from({ length: SERIES }, (_, at) => ({
      rule: RULES[at % RULES.length]!,
      first: dateOfDay(begun + (at % 300)),
    }));
    const figures = {
      rrule: clocked(() => series.map(({ rule, first }) => expandedByRrule(rule, first))),
      'ical.js': clocked(() => series.map(({ rule, first }) => expandedByIcalJs(rule, first))),
      ours: clocked(() => series.map(({ rule, first }) => expandedByUs(rule, first))),
    };
    const lines = Object.entries(figures).map(([name, ms]) => `  ${name}: ${ms.toFixed(0)} ms\n`);
    process.stdout.write(`${SERIES} series from ${year}\n${lines.join('')}`);
    process.stdout.write(ratioLine('rrule to ours', figures.rrule / figures.ours, { least: 5 }));
    process.stdout.write(`  ical.js to ours: ${(figures['ical.js'] / figures.ours).toFixed(2)}\n`);
  });
}

function expandedByUs(rule: string, first: PlainDate): number {
  const schedule = {
    kind: 'timed',
    start: plainDateTime(`${first}T19:00`),
    zone: 'Europe/Berlin',
    minutes: 60,
  } as const;
  const window = { first: dayNumber(FIRST), last: dayNumber(LAST) };
  const starts = originalStarts({ schedule, rule, excluded: [], added: [] }, window);
  return starts.ok ? starts.value.length : 0;
}

/** In UTC: its handling of zones would take it many times as long. */
function expandedByRrule(rule: string, first: PlainDate): number {
  const text = `DTSTART:${first.replaceAll('-', '')}T190000Z\nRRULE:${rule}`;
  const { rrulestr } = peer('rrule') as Rrule;
  return rrulestr(text).between(new Date(`${FIRST}T00:00:00Z`), new Date(`${LAST}T23:59:59Z`)).length;
}

function expandedByIcalJs(rule: string, first: PlainDate): number {
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
