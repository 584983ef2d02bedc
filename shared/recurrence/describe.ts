import type { MessageKey } from '#shared/i18n/catalogue';
import type { Translate } from '#shared/i18n/translate';
import { assertNever } from '#shared/kernel/assert-never';
import { startDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { parseRule, type Rule } from '#shared/recurrence/rule';
import { patternOf, WEEKDAYS, type NthWeekday, type RulePattern } from '#shared/recurrence/rule-pattern';
import { lastDateOf } from '#shared/recurrence/until';
import { formatDay } from '#shared/time/format';
import { dateFromParts, dayNumber, yearOf } from '#shared/time/plain-date';

/** A year in which every date exists. */
const LEAP_YEAR = 2024;
const WORKDAYS = WEEKDAYS.slice(0, 5);
/** From here on there are months without such a date. */
const FIRST_RARE_DATE = 29;

/** What a rule says, in words for the middle of a sentence: "every third Thursday of the month, until 30 June". */
export interface RuleInWords {
  readonly text: string;
  /** It says more than there are words for: the rule itself is to be shown beside them. */
  readonly isBeyondWords: boolean;
}

/** Words for the rule of a series that begins with `schedule`. */
export function describeRule(text: string, schedule: Schedule, t: Translate, language: string): RuleInWords {
  const parsed = parseRule(text);
  if (!parsed.ok) return { text: t('recurrence.own-rule', { frequency: 'unknown' }), isBeyondWords: true };
  const rule = parsed.value;
  const pattern = patternOf(rule, schedule);
  const rhythm =
    pattern === null
      ? t('recurrence.own-rule', { frequency: rule.interval === 1 ? rule.frequency : 'unknown' })
      : sayRhythm(pattern, t, language);
  return { text: rhythm + sayEnd(rule, schedule, t, language), isBeyondWords: pattern === null };
}

/** How often, without the end. */
function sayRhythm(pattern: RulePattern, t: Translate, language: string): string {
  const { interval } = pattern;
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  switch (pattern.kind) {
    case 'days':
      return t('recurrence.days', { interval });
    case 'weekdays':
      return sayWeekdays(pattern.weekdays, interval, t, list);
    case 'month-dates':
      return sayMonthDates(pattern.dates, interval, t, list);
    case 'month-weekdays':
      return sayMonthWeekdays(pattern.on, interval, t, list);
    case 'month-workday':
      return t('recurrence.month-workday', { interval, nth: nthKey(pattern.nth) });
    case 'year-date':
      return t('recurrence.year-date', { interval, date: dayAndMonth(pattern.month, pattern.date, language) });
    case 'year-weekday':
      return t('recurrence.year-weekday', {
        interval,
        on: onNth(pattern.on, t),
        month: dayAndMonth(pattern.month, 1, language).replace(/[\s\d]+/g, ''),
      });
    default:
      return assertNever(pattern);
  }
}

function sayWeekdays(weekdays: readonly string[], interval: number, t: Translate, list: Intl.ListFormat): string {
  const [weekday] = weekdays;
  if (interval === 1 && weekdays.length === WEEKDAYS.length) return t('recurrence.days', { interval });
  if (interval === 1 && weekdays.join(',') === WORKDAYS.join(',')) return t('recurrence.workdays');
  if (interval === 1 && weekdays.length === 1 && weekday) return t('recurrence.every-weekday', { weekday });
  const days = list.format(weekdays.map((each) => t(`recurrence.on-${each}` as MessageKey)));
  return t('recurrence.weeks', { interval, days });
}

function sayMonthDates(dates: readonly number[], interval: number, t: Translate, list: Intl.ListFormat): string {
  if (dates.length === 1 && dates[0] === -1) return t('recurrence.month-last-day', { interval });
  const said = list.format(
    dates.map((date) => (date === -1 ? t('recurrence.last-date') : t('recurrence.date', { date }))),
  );
  const isRare = dates.every((date) => date >= FIRST_RARE_DATE);
  return t('recurrence.month-dates', { interval, dates: said }) + (isRare ? t('recurrence.where-there-is-one') : '');
}

function sayMonthWeekdays(on: readonly NthWeekday[], interval: number, t: Translate, list: Intl.ListFormat): string {
  const isCounted = on.every(({ nth }) => nth > 0);
  if (interval === 1 && isCounted)
    return t('recurrence.of-the-month', {
      // "every second Thursday" alone would be taken for every other week
      days: list.format(on.map(({ nth, weekday }) => t('recurrence.every-nth', { nth: nthKey(nth), weekday }))),
    });
  return t('recurrence.month-weekdays', { interval, on: list.format(on.map((each) => onNth(each, t))) });
}

function onNth({ nth, weekday }: NthWeekday, t: Translate): string {
  return t('recurrence.on-nth', { nth: nthKey(nth), weekday });
}

/** How messages name which one of a month: `n3`, `last1`. */
export function nthKey(nth: number): string {
  return nth > 0 ? `n${nth}` : `last${-nth}`;
}

function sayEnd({ until, count }: Rule, schedule: Schedule, t: Translate, language: string): string {
  if (count !== null) return t('recurrence.times', { count });
  const last = until === null ? null : lastDateOf(until, schedule);
  if (last === null) return '';
  const isThisYear = yearOf(last) === yearOf(startDate(schedule));
  const date = formatDay(language, dayNumber(last), {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
  return t('recurrence.until', { date });
}

function dayAndMonth(month: number, date: number, language: string): string {
  return formatDay(language, dayNumber(dateFromParts(LEAP_YEAR, month, date)), { day: 'numeric', month: 'long' });
}
