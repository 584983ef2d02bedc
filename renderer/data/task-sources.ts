import type { TaskSource } from '#shared/people/tasks';
import type { ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';

/** So far back and ahead of a day a person's time is looked through, in days. */
const BACK = 180;
const AHEAD = 365;

/** The days whose items are looked through for what somebody has to do: half a year back, a year ahead. */
export function daysAround(today: DayNumber): ShownDays {
  return { first: today - BACK, last: today + AHEAD };
}

/** Whatever tasks may stand in: what happens around today, and what has no date yet. */
export function taskSources(plan: PlanSnapshot, today: DayNumber, zone: string): readonly TaskSource[] {
  return [
    ...plan
      .occurrencesIn(daysAround(today), zone)
      .map(({ key, item, span }) => ({ key, item, firstDay: span.firstDay })),
    ...plan
      .all('items')
      .filter(({ schedule }) => schedule === null)
      .map((item) => ({ key: item.id, item, firstDay: null })),
  ];
}
