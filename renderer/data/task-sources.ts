import { isOpenTask, type TaskSource } from '#shared/people/tasks';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';
import { liesOnce, overrideKey } from './plan-records';

/** So far back and ahead of a day a person's time is looked through, in days. */
const BACK = 180;
const AHEAD = 365;

/** The days whose items are looked through for what somebody has to do: half a year back, a year ahead. */
export function daysAround(today: DayNumber): ShownDays {
  return { first: today - BACK, last: today + AHEAD };
}

/**
 * Whatever tasks may stand in: what happens around today, what has no date yet, and what lies further away with something
 * still to be done: a task is not done by getting old. Of a series only the dates around today count, for it has no end.
 */
export function taskSources(plan: PlanSnapshot, today: DayNumber, zone: string): readonly TaskSource[] {
  const around = plan.occurrencesIn(daysAround(today), zone);
  const known = new Set(around.map(({ key }) => key));
  return [
    ...around.map(sourceOf),
    ...plan.all('items').flatMap((item): TaskSource[] => {
      if (item.schedule === null) return [{ key: item.id, item, firstDay: null }];
      if (!liesOnce(item) || !item.checklist.some(isOpenTask)) return [];
      const occurrence = plan.occurrence(overrideKey(item) ?? item.id, zone);
      return occurrence && !known.has(occurrence.key) ? [sourceOf(occurrence)] : [];
    }),
  ];
}

function sourceOf({ key, item, span }: Occurrence): TaskSource {
  return { key, item, firstDay: span.firstDay };
}
