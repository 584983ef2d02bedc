import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { Schedule } from '#shared/records/schedule';
import type { DayWindow } from '#shared/recurrence/day-window';
import { expansionOf, ruleStarts } from '#shared/recurrence/expansion';
import { dayNumber, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, dateOf } from '#shared/time/plain-date-time';

/**
 * The starts that the rule gives on the days of `window`, in the form of `Item.excluded`: excluded ones are among them,
 * added ones are not. A rule that cannot be read gives its first date only, as everywhere.
 */
export function startsByRule(
  schedule: Schedule,
  rule: string,
  window: DayWindow,
): Result<readonly string[], ItemProblem> {
  const expansion = expansionOf(schedule, rule);
  if (!expansion.ok) return ok([schedule.kind === 'all-day' ? schedule.first : schedule.start]);
  const starts = ruleStarts(expansion.value, window);
  if (!starts.ok) return fail({ kind: 'series-too-long' });
  const within = starts.value.filter(({ minutes }) => {
    const day = Math.floor(minutes / MINUTES_PER_DAY);
    return day >= window.first && day <= window.last;
  });
  return ok(within.map(({ wall }) => (schedule.kind === 'all-day' ? dateOf(wall) : wall)));
}

/** The day of a start in the form of `Item.excluded`. */
export function dayOfStart(start: string): DayNumber {
  return dayNumber(start.slice(0, 10) as PlainDate);
}
