import { fail, ok, type Result } from '#shared/kernel/result';
import { ownSpan, scheduleAt } from '#shared/plan/occurrence';
import type { Schedule } from '#shared/records/schedule';
import type { DayWindow } from '#shared/recurrence/day-window';
import { MOST_STARTS, expansionOf, ruleStarts, type RuleStart } from '#shared/recurrence/expansion';
import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';
import { dayNumber, parsePlainDate } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, dateOf, type PlainDateTime } from '#shared/time/plain-date-time';

/** What the expansion needs of an item that repeats. */
export interface Series {
  readonly schedule: Schedule;
  readonly rule: string;
  readonly excluded: readonly string[];
  readonly added: readonly string[];
}

/**
 * The original starts of the occurrences whose own days touch `window`, ascending and each once, in the form of
 * `excluded`. The rule runs on the wall clock: 19:00 stays 19:00 across changes of clocks. DTSTART itself counts only
 * when the rule names it, as other programs agree. More than 5,000 starts, or a rule of more than 48 starts a day
 * (unless it ends within 1,000), is refused rather than cut.
 */
export function originalStarts(series: Series, window: DayWindow): Result<readonly string[], RecurrenceProblem> {
  const { schedule, rule, added } = series;
  const expansion = expansionOf(schedule, rule);
  if (!expansion.ok) return expansion;
  const starts = ruleStarts(expansion.value, { ...window, first: window.first - longestLookBack(schedule) });
  if (!starts.ok) return starts;

  const excluded = new Set(series.excluded);
  const given = starts.value
    .filter((start) => isIn(window, start, schedule))
    .map(({ wall }) => written(wall, schedule));
  const all = new Set([...given, ...added.filter((start) => touches(schedule, start, window))]);
  const left = [...all].filter((start) => !excluded.has(start));
  return left.length > MOST_STARTS ? fail('too-many') : ok(left.sort());
}

/** Most starts are told by their number alone; of one before the window its end is asked. */
function isIn(window: DayWindow, { wall, minutes }: RuleStart, schedule: Schedule): boolean {
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  if (day > window.last) return false;
  return day >= window.first || touches(schedule, written(wall, schedule), window);
}

function written(wall: PlainDateTime, schedule: Schedule): string {
  return schedule.kind === 'all-day' ? dateOf(wall) : wall;
}

/** At most how many days before its last day an occurrence can start. */
function longestLookBack(schedule: Schedule): number {
  if (schedule.kind === 'all-day') return dayNumber(schedule.last) - dayNumber(schedule.first);
  return Math.ceil(schedule.minutes / MINUTES_PER_DAY) + 1;
}

function touches(schedule: Schedule, start: string, window: DayWindow): boolean {
  const date = parsePlainDate(start.slice(0, 10));
  if (date === null || dayNumber(date) > window.last) return false;
  const occurrence = scheduleAt(schedule, start);
  return occurrence !== null && (dayNumber(date) >= window.first || ownSpan(occurrence).lastDay >= window.first);
}
