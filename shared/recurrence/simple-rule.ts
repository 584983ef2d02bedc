import { assertNever } from '#shared/kernel/assert-never';
import type { Schedule } from '#shared/records/schedule';
import { parseRule } from '#shared/recurrence/rule';
import { patternOf, type NthWeekday, type RulePattern, type Weekday } from '#shared/recurrence/rule-pattern';
import { lastDateOf, untilAfter } from '#shared/recurrence/until';
import type { PlainDate } from '#shared/time/plain-date';

/** When a series ends: never, after a date (its last one, if the rhythm falls on it), or after so many times. */
export type RuleEnd =
  | { readonly kind: 'never' }
  | { readonly kind: 'on'; readonly date: PlainDate }
  | { readonly kind: 'after'; readonly count: number };

/** The rhythm of a rule that the simple editor shows. */
export type SimpleRhythm =
  | { readonly kind: 'days'; readonly interval: number }
  | { readonly kind: 'weekdays'; readonly interval: number; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'month-date'; readonly interval: number; readonly date: number }
  | { readonly kind: 'month-weekday'; readonly interval: number; readonly on: NthWeekday }
  | { readonly kind: 'year-date'; readonly interval: number; readonly month: number; readonly date: number }
  | { readonly kind: 'year-weekday'; readonly interval: number; readonly month: number; readonly on: NthWeekday };

/** What the simple editor holds. */
export interface SimpleRule {
  readonly rhythm: SimpleRhythm;
  readonly end: RuleEnd;
}

/** The rule of a series that begins with `schedule` for the simple editor, or null when it holds more than that shows. */
export function readSimpleRule(text: string, schedule: Schedule): SimpleRule | null {
  const parsed = parseRule(text);
  if (!parsed.ok) return null;
  const rule = parsed.value;
  const pattern = patternOf(rule, schedule);
  const rhythm = pattern && simpleRhythm(pattern);
  // the day on which a week begins matters to "every second week", and the editor does not show it
  const weekMatters = rhythm?.kind === 'weekdays' && rhythm.interval > 1 && rule.weekStart !== 'MO';
  if (rhythm === null || weekMatters || (rule.count !== null && rule.until !== null)) return null;
  if (rule.count !== null) return { rhythm, end: { kind: 'after', count: rule.count } };
  if (rule.until === null) return { rhythm, end: { kind: 'never' } };
  const date = lastDateOf(rule.until, schedule);
  return date && { rhythm, end: { kind: 'on', date } };
}

/** The RRULE of what the editor holds, for a series that begins with `schedule`. */
export function writeSimpleRule({ rhythm, end }: SimpleRule, schedule: Schedule): string {
  const interval = rhythm.interval === 1 ? '' : `;INTERVAL=${rhythm.interval}`;
  return `FREQ=${frequencyOf(rhythm)}${interval}${writeParts(rhythm)}${writeEnd(end, schedule)}`;
}

function simpleRhythm(pattern: RulePattern): SimpleRhythm | null {
  const { interval } = pattern;
  switch (pattern.kind) {
    case 'days':
    case 'weekdays':
    case 'year-date':
    case 'year-weekday':
      return pattern;
    case 'month-dates':
      return pattern.dates.length === 1 ? { kind: 'month-date', interval, date: pattern.dates[0]! } : null;
    case 'month-weekdays':
      return pattern.on.length === 1 ? { kind: 'month-weekday', interval, on: pattern.on[0]! } : null;
    case 'month-workday':
      return null;
    default:
      return assertNever(pattern);
  }
}

function frequencyOf({ kind }: SimpleRhythm): string {
  switch (kind) {
    case 'days':
      return 'DAILY';
    case 'weekdays':
      return 'WEEKLY';
    case 'month-date':
    case 'month-weekday':
      return 'MONTHLY';
    case 'year-date':
    case 'year-weekday':
      return 'YEARLY';
    default:
      return assertNever(kind);
  }
}

function writeParts(rhythm: SimpleRhythm): string {
  switch (rhythm.kind) {
    case 'days':
      return '';
    case 'weekdays':
      return `;BYDAY=${rhythm.weekdays.join(',')}`;
    case 'month-date':
      return `;BYMONTHDAY=${rhythm.date}`;
    case 'month-weekday':
      return `;BYDAY=${rhythm.on.nth}${rhythm.on.weekday}`;
    case 'year-date':
      return `;BYMONTH=${rhythm.month};BYMONTHDAY=${rhythm.date}`;
    case 'year-weekday':
      return `;BYMONTH=${rhythm.month};BYDAY=${rhythm.on.nth}${rhythm.on.weekday}`;
    default:
      return assertNever(rhythm);
  }
}

function writeEnd(end: RuleEnd, schedule: Schedule): string {
  switch (end.kind) {
    case 'never':
      return '';
    case 'on':
      return `;UNTIL=${untilAfter(end.date, schedule)}`;
    case 'after':
      return `;COUNT=${end.count}`;
    default:
      return assertNever(end);
  }
}
