import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { startOf } from '#shared/plan/occurrence';
import { dayOfStart, startsByRule } from '#shared/plan/series/starts-by-rule';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import type { Schedule } from '#shared/records/schedule';
import { parseRule, type Rule } from '#shared/recurrence/rule';
import { withByParts, withEnd } from '#shared/recurrence/rule-end';
import { lastDateOf, untilAfter } from '#shared/recurrence/until';
import {
  addDays,
  addMonths,
  dateFromParts,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  daysInMonth,
  monthOf,
  weekdayOf,
  yearOf,
  type PlainDate,
} from '#shared/time/plain-date';
import { dateOf, minuteOf, wallTime } from '#shared/time/plain-date-time';

/** How one date of a series was moved: from where it was shown to where it was put. */
export interface Move {
  readonly from: Schedule;
  readonly to: Schedule;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const LONGEST_WAIT_DAYS = 9 * 366;

/**
 * Schedule and rule of a series all of whose dates move as one of them did. Clock, zone and length become those of the
 * moved date. Other days are what the moved date says of them: every Thursday becomes every Friday, the third Thursday
 * the third Friday, the 10th the 12th. A rule that names its days in another way is refused.
 */
export function movedRule(
  { schedule, rule }: SeriesItem,
  move: Move,
): Result<Pick<SeriesItem, 'schedule' | 'rule'>, ItemProblem> {
  const from = dateOfStart(move.from);
  const to = dateOfStart(move.to);
  const days = dayNumber(to) - dayNumber(from);
  const parsed = parseRule(rule);
  if (!parsed.ok)
    return days === 0
      ? ok({ schedule: begunOn(dateOfStart(schedule), move.to), rule })
      : fail({ kind: 'rule-names-days' });
  const namesHours = ['BYHOUR', 'BYMINUTE'].some((part) => parsed.value.by.has(part));
  if (namesHours && startOf(move.from).slice(10) !== startOf(move.to).slice(10))
    return fail({ kind: 'rule-names-days' });

  const timed = withUntilMoved(rule, parsed.value, schedule, move, days);
  if (days === 0) return ok({ schedule: begunOn(dateOfStart(schedule), move.to), rule: timed });
  const by = movedDays(parsed.value, from, to);
  if (by === null) return fail({ kind: 'rule-names-days' });
  const moved = withByParts(timed, by);
  const first = firstDate(parsed.value, moved, dateOfStart(schedule), { from, to });
  return first === null ? fail({ kind: 'rule-names-days' }) : ok({ schedule: begunOn(first, move.to), rule: moved });
}

/** The date on which a schedule starts, on its own wall. */
export function dateOfStart(schedule: Schedule): PlainDate {
  return schedule.kind === 'all-day' ? schedule.first : dateOf(schedule.start);
}

/** A schedule of the same clock, zone and length as `model` that starts on `date`. */
function begunOn(date: PlainDate, model: Schedule): Schedule {
  if (model.kind === 'timed') return { ...model, start: wallTime(dayNumber(date), minuteOf(model.start)) };
  return { ...model, first: date, last: addDays(date, dayNumber(model.last) - dayNumber(model.first)) };
}

/** The BY parts with the days that the moved date stands for; null when the rule names days in a way that does not move. */
function movedDays({ frequency, by }: Rule, from: PlainDate, to: PlainDate): Readonly<Record<string, string>> | null {
  const parts = [...by.keys()].sort().join(' ');
  const days = by.get('BYDAY') ?? [];
  switch (frequency) {
    case 'MINUTELY':
    case 'HOURLY':
    case 'DAILY':
      return parts === '' ? {} : null;
    case 'WEEKLY':
      if (parts === '') return {};
      return parts === 'BYDAY'
        ? { BYDAY: days.map((day) => turned(day, dayNumber(to) - dayNumber(from))).join(',') }
        : null;
    case 'MONTHLY':
      if (parts === '') return {};
      if (parts === 'BYDAY') return ordinalMoved(days, to);
      return parts === 'BYMONTHDAY' ? monthDayMoved(by, from, to) : null;
    case 'YEARLY': {
      if (parts === '') return {};
      const month = by.get('BYMONTH')?.length === 1 ? { BYMONTH: String(monthOf(to)) } : null;
      if (month === null) return null;
      if (parts === 'BYMONTH') return month;
      const inMonth =
        parts === 'BYDAY BYMONTH'
          ? ordinalMoved(days, to)
          : parts === 'BYMONTH BYMONTHDAY'
            ? monthDayMoved(by, from, to)
            : null;
      return inMonth && { ...month, ...inMonth };
    }
  }
}

function turned(day: string, days: number): string {
  const at = WEEKDAYS.findIndex((weekday) => weekday === day);
  return WEEKDAYS[(((at + days) % 7) + 7) % 7]!;
}

/** The one ordinal weekday as that of `to`: what was counted from the end stays so, and so does what no month always has. */
function ordinalMoved(days: readonly string[], to: PlainDate): Readonly<Record<string, string>> | null {
  const [only, ...others] = days;
  if (only === undefined || others.length > 0 || !/\d/.test(only)) return null;
  const weekday = WEEKDAYS[weekdayOf(dayNumber(to)) - 1]!;
  const fromStart = Math.ceil(dayOfMonth(to) / 7);
  const fromEnd = Math.ceil((daysInMonth(yearOf(to), monthOf(to)) - dayOfMonth(to) + 1) / 7);
  const isFromEnd = only.startsWith('-') || fromStart === 5;
  return { BYDAY: `${isFromEnd ? -fromEnd : fromStart}${weekday}` };
}

function monthDayMoved(by: Rule['by'], from: PlainDate, to: PlainDate): Readonly<Record<string, string>> | null {
  const days = by.get('BYMONTHDAY') ?? [];
  return days.length === 1 && days[0] === String(dayOfMonth(from)) ? { BYMONTHDAY: String(dayOfMonth(to)) } : null;
}

/** The first date of the moved rule: as many days or months from the first one as the moved date went. */
function firstDate(
  rule: Rule,
  moved: string,
  first: PlainDate,
  { from, to }: { from: PlainDate; to: PlainDate },
): PlainDate | null {
  if (rule.frequency !== 'MONTHLY' && rule.frequency !== 'YEARLY')
    return addDays(first, dayNumber(to) - dayNumber(from));
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const month = addMonths(dateFromParts(yearOf(first), monthOf(first), 1), months);
  const implied = rule.by.has('BYDAY') || rule.by.has('BYMONTHDAY') ? '' : `;BYMONTHDAY=${dayOfMonth(to)}`;
  const from1 = dayNumber(month);
  const anchor: Schedule = { kind: 'all-day', first: month, last: month };
  const starts = startsByRule(anchor, `${withEnd(moved, { kind: 'never' })}${implied}`, {
    first: from1,
    last: from1 + LONGEST_WAIT_DAYS,
  });
  const [start] = starts.ok ? starts.value : [];
  return start === undefined ? null : dateOfDay(dayOfStart(start));
}

/** An UNTIL goes along with the days, and lets its last date keep whichever clock the others get. */
function withUntilMoved(text: string, rule: Rule, schedule: Schedule, { to }: Move, days: number): string {
  const last = rule.until === null ? null : lastDateOf(rule.until, schedule);
  return last === null ? text : withEnd(text, { kind: 'until', until: untilAfter(addDays(last, days), to) });
}
