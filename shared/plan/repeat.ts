import { patchOf } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { startDate, withStartDate } from '#shared/plan/schedule-edits';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { ChangeSet } from '#shared/records/tables';
import { firstFitting } from '#shared/recurrence/first-fitting';
import { parseRule } from '#shared/recurrence/rule';
import { writeSimpleRule, type SimpleRule } from '#shared/recurrence/simple-rule';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';

/** How an item repeats. */
interface Repetition {
  readonly rule: string;
  readonly schedule: Schedule;
}

/** When a series with this rule begins that is to begin on `schedule` at the earliest; null for a rhythm that never comes. */
export function firstScheduleOf<S extends Schedule>(rule: SimpleRule, schedule: S): S | null {
  const first = firstFitting(rule.rhythm, dayNumber(startDate(schedule)));
  return first === null ? null : withStartDate(schedule, dateOfDay(first));
}

/** The rule and the first date of an item that is to repeat. It begins on the first day that the rhythm falls on. */
export function repeating(item: Item, rule: SimpleRule): Result<Repetition, ItemProblem> {
  if (item.kind === 'milestone' || item.schedule === null) return fail({ kind: 'cannot-repeat' });
  const schedule = firstScheduleOf(rule, item.schedule);
  if (schedule === null) return fail({ kind: 'never-happens' });
  if (rule.end.kind === 'on' && rule.end.date < startDate(schedule)) return fail({ kind: 'series-ends-before-start' });
  const text = writeSimpleRule(rule, schedule);
  const parsed = parseRule(text);
  if (!parsed.ok) return fail({ kind: 'rule-refused', problem: parsed.problem });
  return ok({ rule: text, schedule });
}

/** Lets a single item repeat; everything else of it stays. */
export function repeat(item: Item, rule: SimpleRule): Result<ChangeSet, ItemProblem> {
  const repeats = repeating(item, rule);
  return repeats.ok ? ok(patchOf('items', item, { ...repeats.value })) : repeats;
}
