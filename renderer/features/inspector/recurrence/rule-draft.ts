import { fail, ok, type Result } from '#shared/kernel/result';
import type { MessageKey } from '#shared/i18n/catalogue';
import { WEEKDAYS, weekdayName, type Nth, type Weekday } from '#shared/recurrence/rule-pattern';
import type { RuleEnd, SimpleRhythm, SimpleRule } from '#shared/recurrence/simple-rule';
import { addMonths, dayOfMonth, daysInMonth, monthOf, type PlainDate } from '#shared/time/plain-date';

export const RULE_UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** How a day is named within its month: by its date, or as the first, second … last of a weekday. */
export interface DayOfMonthDraft {
  readonly by: 'date' | Nth;
  /** 1 to 31; -1 is the last day. */
  readonly date: number;
  readonly weekday: Weekday;
}

/** What a person has set in the panel; the numbers as typed. */
export interface RuleDraft {
  readonly unit: RuleUnit;
  readonly interval: string;
  readonly weekdays: readonly Weekday[];
  readonly day: DayOfMonthDraft;
  /** 1 to 12. */
  readonly month: number;
  readonly end: RuleEnd['kind'];
  readonly lastDate: PlainDate;
  readonly count: string;
}

/** Which field of the panel cannot be taken, and why. */
export interface DraftProblem {
  readonly field: 'interval' | 'weekdays' | 'count';
  readonly message: MessageKey;
}

const UNITS: Readonly<Record<SimpleRhythm['kind'], RuleUnit>> = {
  days: 'days',
  weekdays: 'weeks',
  'month-date': 'months',
  'month-weekday': 'months',
  'year-date': 'years',
  'year-weekday': 'years',
};
const FIRST_COUNT = '10';
const MONTHS_TO_LAST_DATE = 3;
/** A year in which every date exists. */
const LEAP_YEAR = 2024;

/** The panel of a series that begins on `date`, with the rule that it has, if it has a simple one. */
export function draftOf(rule: SimpleRule | null, date: PlainDate): RuleDraft {
  const rhythm = rule?.rhythm ?? null;
  return {
    unit: rhythm ? UNITS[rhythm.kind] : 'weeks',
    interval: String(rhythm?.interval ?? 1),
    weekdays: rhythm?.kind === 'weekdays' ? rhythm.weekdays : [weekdayName(date)],
    day: dayDraftOf(rhythm, date),
    month: rhythm && 'month' in rhythm ? rhythm.month : monthOf(date),
    end: rule?.end.kind ?? 'never',
    lastDate: rule?.end.kind === 'on' ? rule.end.date : addMonths(date, MONTHS_TO_LAST_DATE),
    count: rule?.end.kind === 'after' ? String(rule.end.count) : FIRST_COUNT,
  };
}

function dayDraftOf(rhythm: SimpleRhythm | null, date: PlainDate): DayOfMonthDraft {
  const day: DayOfMonthDraft = { by: 'date', date: dayOfMonth(date), weekday: weekdayName(date) };
  if (rhythm && 'date' in rhythm) return { ...day, date: rhythm.date };
  return rhythm && 'on' in rhythm ? { ...day, by: rhythm.on.nth, weekday: rhythm.on.weekday } : day;
}

/** How a day may be named: by its date, or as one of a weekday; whatever comes but seldom is offered only where it stands. */
export function waysToName(present: DayOfMonthDraft['by']): readonly DayOfMonthDraft['by'][] {
  const ways: readonly DayOfMonthDraft['by'][] = ['date', 1, 2, 3, 4, -1];
  return ways.includes(present) ? ways : [...ways, present];
}

/** The dates that there are in a month, or in any; of any month also its last day, whatever its date. */
export function datesOf(month: number | null): readonly number[] {
  const count = month === null ? 31 : daysInMonth(LEAP_YEAR, month);
  const dates = Array.from({ length: count }, (_, index) => index + 1);
  return month === null ? [...dates, -1] : dates;
}

/** The rule that is set, or why it is none. */
export function readDraft(draft: RuleDraft): Result<SimpleRule, DraftProblem> {
  const interval = readNumber(draft.interval);
  if (interval === null) return fail({ field: 'interval', message: 'recurrence.bad-interval' });
  if (draft.unit === 'weeks' && draft.weekdays.length === 0)
    return fail({ field: 'weekdays', message: 'recurrence.no-weekday' });
  const rhythm = rhythmOf(draft, interval);
  if (draft.end === 'never') return ok({ rhythm, end: { kind: 'never' } });
  if (draft.end === 'on') return ok({ rhythm, end: { kind: 'on', date: draft.lastDate } });
  const count = readNumber(draft.count);
  if (count === null) return fail({ field: 'count', message: 'recurrence.bad-interval' });
  return ok({ rhythm, end: { kind: 'after', count } });
}

function rhythmOf({ unit, weekdays, day, month }: RuleDraft, interval: number): SimpleRhythm {
  switch (unit) {
    case 'days':
      return { kind: 'days', interval };
    case 'weeks':
      return { kind: 'weekdays', interval, weekdays: WEEKDAYS.filter((weekday) => weekdays.includes(weekday)) };
    case 'months':
      return day.by === 'date'
        ? { kind: 'month-date', interval, date: day.date }
        : { kind: 'month-weekday', interval, on: { nth: day.by, weekday: day.weekday } };
    case 'years':
      return day.by === 'date'
        ? { kind: 'year-date', interval, month, date: dateIn(month, day.date) }
        : { kind: 'year-weekday', interval, month, on: { nth: day.by, weekday: day.weekday } };
  }
}

/** The date within a month that has it: of a shorter one its last. */
export function dateIn(month: number, date: number): number {
  const last = daysInMonth(LEAP_YEAR, month);
  return date === -1 ? last : Math.min(date, last);
}

function readNumber(text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number > 0 ? number : null;
}
