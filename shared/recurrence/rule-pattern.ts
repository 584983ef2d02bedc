import { startDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import type { Rule } from '#shared/recurrence/rule';
import { dayNumber, dayOfMonth, daysInMonth, monthOf, weekdayOf, type PlainDate } from '#shared/time/plain-date';

/** The days of a week as rules name them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which one of a month: the first to the fifth, the last, the last but one. */
export const NTHS = [1, 2, 3, 4, 5, -1, -2] as const;
export type Nth = (typeof NTHS)[number];

/** "The third Thursday." */
export interface NthWeekday {
  readonly nth: Nth;
  readonly weekday: Weekday;
}

/** The rhythm of a rule that can be told in words, without its end. Everything that RFC 5545 lets DTSTART say is filled in. */
export type RulePattern =
  | { readonly kind: 'days'; readonly interval: number }
  /** On these days of the week, in the order of the week. */
  | { readonly kind: 'weekdays'; readonly interval: number; readonly weekdays: readonly Weekday[] }
  /** On these dates of the month; -1 is its last day. */
  | { readonly kind: 'month-dates'; readonly interval: number; readonly dates: readonly number[] }
  | { readonly kind: 'month-weekdays'; readonly interval: number; readonly on: readonly NthWeekday[] }
  /** The first (1) or the last (-1) day from Monday to Friday. */
  | { readonly kind: 'month-workday'; readonly interval: number; readonly nth: 1 | -1 }
  | { readonly kind: 'year-date'; readonly interval: number; readonly month: number; readonly date: number }
  | {
      readonly kind: 'year-weekday';
      readonly interval: number;
      readonly month: number;
      readonly on: NthWeekday;
    };

const WORKDAYS = 'FR,MO,TH,TU,WE';
/** A year in which every date exists. */
const LEAP_YEAR = 2024;

/** The rhythm of a rule whose series begins with `schedule`, or null when it is none of those. */
export function patternOf(rule: Rule, schedule: Schedule): RulePattern | null {
  const start = startDate(schedule);
  const { frequency, interval } = rule;
  const parts = new Map(rule.by);
  const take = (name: string) => {
    const values = parts.get(name) ?? [];
    parts.delete(name);
    return values;
  };
  const days = take('BYDAY');
  const pattern = readPattern();
  return pattern !== null && parts.size === 0 ? pattern : null;

  function readPattern(): RulePattern | null {
    switch (frequency) {
      case 'DAILY':
        if (days.length === 0) return { kind: 'days', interval };
        return interval === 1 ? weekly() : null;
      case 'WEEKLY':
        return weekly();
      case 'MONTHLY':
        return monthly();
      case 'YEARLY':
        return yearly();
      default:
        return null;
    }
  }

  function weekly(): RulePattern | null {
    const weekdays = days.length === 0 ? [weekdayName(start)] : WEEKDAYS.filter((weekday) => days.includes(weekday));
    return days.length > 0 && weekdays.length !== days.length ? null : { kind: 'weekdays', interval, weekdays };
  }

  function monthly(): RulePattern | null {
    const dates = take('BYMONTHDAY').map(Number);
    const position = take('BYSETPOS').map(Number);
    if (days.length === 0) {
      if (position.length > 0) return null;
      const meant = dates.length === 0 ? [dayOfMonth(start)] : dates.toSorted(lastDayLast);
      return meant.every((date) => date >= -1) ? { kind: 'month-dates', interval, dates: meant } : null;
    }
    if (dates.length > 0) return null;
    const [nth] = position;
    if (nth === undefined) {
      const on = days.map(readNthWeekday).filter((each) => each !== null);
      return on.length === days.length ? { kind: 'month-weekdays', interval, on } : null;
    }
    if (position.length > 1) return null;
    const isWorkday = days.toSorted().join(',') === WORKDAYS;
    if (isWorkday && (nth === 1 || nth === -1)) return { kind: 'month-workday', interval, nth };
    const single = days.length === 1 ? readNthWeekday(`${nth}${days[0]}`) : null;
    return single && { kind: 'month-weekdays', interval, on: [single] };
  }

  function yearly(): RulePattern | null {
    const months = take('BYMONTH').map(Number);
    const dates = take('BYMONTHDAY').map(Number);
    if (months.length > 1 || dates.length > 1) return null;
    const month = months[0] ?? monthOf(start);
    if (days.length === 0) {
      // BYMONTHDAY alone would mean that date of every month
      if (months.length === 0 && dates.length > 0) return null;
      const date = dates[0] ?? dayOfMonth(start);
      return date > 0 && date <= daysInMonth(LEAP_YEAR, month) ? { kind: 'year-date', interval, month, date } : null;
    }
    // without a month, "the third Thursday" is that of the year
    const on = days.length === 1 && dates.length === 0 && months.length === 1 ? readNthWeekday(days[0]!) : null;
    return on && { kind: 'year-weekday', interval, month, on };
  }
}

/** The day of the week of a date. */
export function weekdayName(date: PlainDate): Weekday {
  return WEEKDAYS[weekdayOf(dayNumber(date)) - 1]!;
}

function readNthWeekday(text: string): NthWeekday | null {
  const weekday = WEEKDAYS.find((each) => text.endsWith(each));
  const nth = NTHS.find((each) => each === Number(text.slice(0, -2)));
  return weekday && nth ? { nth, weekday } : null;
}

function lastDayLast(one: number, other: number): number {
  return (one === -1 ? 32 : one) - (other === -1 ? 32 : other);
}
