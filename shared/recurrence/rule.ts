import { fail, ok, type Result } from '#shared/kernel/result';
import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';

const FREQUENCIES = ['MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A recurrence rule taken apart (RFC 5545, 3.3.10). Seconds are left out: a plan is kept to the minute. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `20270131`, `20270131T200000` or `20270131T170000Z`. */
  readonly until: string | null;
  readonly weekStart: string;
  /** The BY parts by their names (`BYDAY`), each value once. */
  readonly by: ReadonlyMap<string, readonly string[]>;
}

const MOST_OCCURRENCES_PER_DAY = 48;
const FEW_ENOUGH_AT_ANY_PACE = 1_000;
const LONGEST_INTERVAL = 100_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNTIL = /^\d{8}(T\d{6}Z?)?$/;
const ORDINAL_WEEKDAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

const BY_PARTS: Record<string, (value: string) => boolean> = {
  BYSECOND: (value) => isWithin(value, 0, 60),
  BYMINUTE: (value) => isWithin(value, 0, 59),
  BYHOUR: (value) => isWithin(value, 0, 23),
  BYDAY: (value) => ORDINAL_WEEKDAY.test(value) && Math.abs(Number.parseInt(value, 10) || 1) <= 53,
  BYMONTHDAY: (value) => isWithinFromEitherEnd(value, 31),
  BYYEARDAY: (value) => isWithinFromEitherEnd(value, 366),
  BYWEEKNO: (value) => isWithinFromEitherEnd(value, 53),
  BYMONTH: (value) => isWithin(value, 1, 12),
  BYSETPOS: (value) => isWithinFromEitherEnd(value, 366),
};

/** Reads the value of an RRULE (without its name) and refuses what a plan cannot show. */
export function parseRule(text: string): Result<Rule, RecurrenceProblem> {
  const parts = splitParts(text);
  if (parts === null) return fail('unreadable');
  if (parts.has('RSCALE') || parts.has('SKIP')) return fail('unsupported');
  if (parts.get('FREQ') === 'SECONDLY') return fail('too-frequent');

  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  const interval = parts.get('INTERVAL') ?? '1';
  const count = parts.get('COUNT') ?? null;
  const until = parts.get('UNTIL') ?? null;
  const weekStart = parts.get('WKST') ?? 'MO';
  const by = readByParts(parts);
  if (frequency === undefined || by === null) return fail('unreadable');
  if (by.has('BYWEEKNO') && (frequency !== 'YEARLY' || by.has('BYYEARDAY'))) return fail('unsupported');
  if (by.has('BYYEARDAY') && (by.has('BYDAY') || by.has('BYMONTHDAY'))) return fail('unsupported');
  if (!isWithin(interval, 1, LONGEST_INTERVAL) || !WEEKDAYS.includes(weekStart)) return fail('unreadable');
  if (count !== null && !isWithin(count, 1, Number.MAX_SAFE_INTEGER)) return fail('unreadable');
  if (until !== null && !UNTIL.test(until)) return fail('unreadable');

  const rule: Rule = {
    frequency,
    interval: Number(interval),
    count: count === null ? null : Number(count),
    until,
    weekStart,
    by,
  };
  const isShort = rule.count !== null && rule.count <= FEW_ENOUGH_AT_ANY_PACE;
  return mostPerDay(rule) > MOST_OCCURRENCES_PER_DAY && !isShort ? fail('too-frequent') : ok(rule);
}

/** How many times a day the rule can happen at the very most. */
export function mostPerDay({ frequency, interval, by }: Rule): number {
  const hours = by.get('BYHOUR')?.length;
  const minutes = by.get('BYMINUTE')?.length;
  switch (frequency) {
    case 'MINUTELY':
      return Math.min((hours ?? 24) * Math.min(minutes ?? 60, Math.ceil(60 / interval)), Math.ceil(1440 / interval));
    case 'HOURLY':
      return Math.min(hours ?? 24, Math.ceil(24 / interval)) * (minutes ?? 1);
    case 'DAILY':
    case 'WEEKLY':
    case 'MONTHLY':
    case 'YEARLY':
      return (hours ?? 1) * (minutes ?? 1);
  }
}

/** Does the rule happen every day, as often as it can? Then its occurrences need not be expanded to be counted. */
export function isUnbroken({ frequency, interval, by }: Rule): boolean {
  if (frequency !== 'HOURLY' && frequency !== 'MINUTELY') return false;
  return by.size === 0 && interval <= (frequency === 'HOURLY' ? 24 : 1440);
}

/** Parts that nobody knows stay in the rule, but only as what may stand in a line (RFC 5545, 3.1). */
const PART = /^[A-Z-]+=[\x21-\x7E]*$/;

function splitParts(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    if (part === '') continue; // a semicolon at the end is common
    const [name, value, ...rest] = part.split('=');
    if (name === undefined || value === undefined || rest.length > 0 || parts.has(name) || !PART.test(part))
      return null;
    parts.set(name, value);
  }
  return parts;
}

function readByParts(parts: ReadonlyMap<string, string>): Rule['by'] | null {
  const by = new Map<string, readonly string[]>();
  for (const [name, isValid] of Object.entries(BY_PARTS)) {
    const value = parts.get(name);
    if (value === undefined) continue;
    const values = value.split(',');
    if (!values.every(isValid)) return null;
    if (name !== 'BYSECOND') by.set(name, [...new Set(values)]);
  }
  return by;
}

function isWithin(value: string, least: number, most: number): boolean {
  return /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function isWithinFromEitherEnd(value: string, most: number): boolean {
  return isWithin(value.replace(/^[+-]/, ''), 1, most);
}
