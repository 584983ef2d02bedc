import { fail, ok, type Result } from '#shared/kernel/result';
import type { MessageKey } from '#shared/i18n/catalogue';
import { monthlyRhythms, yearlyRhythms } from '#shared/recurrence/rhythm-choices';
import { WEEKDAYS, weekdayName, type Weekday } from '#shared/recurrence/rule-pattern';
import type { RuleEnd, SimpleRhythm, SimpleRule } from '#shared/recurrence/simple-rule';
import { addMonths, type PlainDate } from '#shared/time/plain-date';

export const RULE_UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** What a person has set in the panel; the numbers as typed. */
export interface RuleDraft {
  readonly unit: RuleUnit;
  readonly interval: string;
  readonly weekdays: readonly Weekday[];
  /** The chosen one of the month's choices and of the year's. */
  readonly monthly: SimpleRhythm;
  readonly yearly: SimpleRhythm;
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

/** The panel of a series that begins on `date`, with the rule that it has, if it has a simple one. */
export function draftOf(rule: SimpleRule | null, date: PlainDate): RuleDraft {
  const rhythm = rule?.rhythm ?? null;
  const unit = rhythm ? UNITS[rhythm.kind] : 'weeks';
  const single = rhythm && { ...rhythm, interval: 1 };
  return {
    unit,
    interval: String(rhythm?.interval ?? 1),
    weekdays: rhythm?.kind === 'weekdays' ? rhythm.weekdays : [weekdayName(date)],
    monthly: unit === 'months' && single ? single : monthlyRhythms(date)[0]!,
    yearly: unit === 'years' && single ? single : yearlyRhythms(date)[0]!,
    end: rule?.end.kind ?? 'never',
    lastDate: rule?.end.kind === 'on' ? rule.end.date : addMonths(date, MONTHS_TO_LAST_DATE),
    count: rule?.end.kind === 'after' ? String(rule.end.count) : FIRST_COUNT,
  };
}

/** The choices of a series that begins on `date`, and what it has now if that is another one. */
export function choicesFor(unit: 'months' | 'years', date: PlainDate, present: SimpleRhythm): readonly SimpleRhythm[] {
  const choices = unit === 'months' ? monthlyRhythms(date) : yearlyRhythms(date);
  return choices.some((choice) => JSON.stringify(choice) === JSON.stringify(present)) ? choices : [present, ...choices];
}

/** The rule that is set, or why it is none. */
export function readDraft(draft: RuleDraft): Result<SimpleRule, DraftProblem> {
  const interval = readNumber(draft.interval);
  if (interval === null) return fail({ field: 'interval', message: 'recurrence.bad-interval' });
  if (draft.unit === 'weeks' && draft.weekdays.length === 0)
    return fail({ field: 'weekdays', message: 'recurrence.no-weekday' });
  const rhythm = { ...rhythmOf(draft), interval };
  if (draft.end === 'never') return ok({ rhythm, end: { kind: 'never' } });
  if (draft.end === 'on') return ok({ rhythm, end: { kind: 'on', date: draft.lastDate } });
  const count = readNumber(draft.count);
  if (count === null) return fail({ field: 'count', message: 'recurrence.bad-interval' });
  return ok({ rhythm, end: { kind: 'after', count } });
}

function rhythmOf({ unit, weekdays, monthly, yearly }: RuleDraft): SimpleRhythm {
  switch (unit) {
    case 'days':
      return { kind: 'days', interval: 1 };
    case 'weeks':
      return { kind: 'weekdays', interval: 1, weekdays: WEEKDAYS.filter((weekday) => weekdays.includes(weekday)) };
    case 'months':
      return monthly;
    case 'years':
      return yearly;
  }
}

function readNumber(text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number > 0 ? number : null;
}
