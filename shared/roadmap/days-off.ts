import { heldDays } from '#shared/policy/period';
import type { Rule } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';
import { weekdayOf } from '#shared/time/plain-date';

const SATURDAY = 6;

/** A rule of the content policy with those of its days that are looked at. */
export interface BlackoutDays extends DayWindow {
  readonly rule: Rule;
}

/** The blackout periods of the content policy that any of `days` lies in, in the order of the rules. */
export function blackoutDays(rules: readonly Rule[], days: DayWindow): readonly BlackoutDays[] {
  return rules.flatMap((rule) => {
    const held = rule.kind === 'blackout' ? heldDays(rule, days) : null;
    return held ? { ...held, rule } : [];
  });
}

/** The weekends of which a day is among `days`, both of their days in full. */
export function weekendsOf({ first, last }: DayWindow): readonly DayWindow[] {
  const weekends: DayWindow[] = [];
  for (let day = first - 1; day <= last; day += 1)
    if (weekdayOf(day) === SATURDAY) weekends.push({ first: day, last: day + 1 });
  return weekends;
}
