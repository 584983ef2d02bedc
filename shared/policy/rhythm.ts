import type { Finding } from '#shared/findings/finding';
import { heldDays, minFor, periodAround, periodsBeginningIn } from '#shared/policy/period';
import { occurrencesOn, type PolicyPlan } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { Event } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import type { RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';

/** So many events in each month or quarter. A hybrid event is an online and an offline one. */
export const rhythm: RuleCheck<'rhythm'> = {
  find: (rule, plan, days) =>
    periodsBeginningIn(days, rule.period, plan.starts).flatMap((period) =>
      goalsOf(rule, plan).flatMap((goalId) => findInPeriod(rule, plan, period, goalId)),
    ),
  reach: (rule, day, { starts }) => periodAround(day, rule.period, starts),
};

/** The goals that a rule counts apart; null for events of whatever goal. */
function goalsOf({ of }: RuleOf<'rhythm'>, plan: PolicyPlan): readonly (string | null)[] {
  if (of.kind === 'each-goal') return plan.goalIds;
  return [of.kind === 'goal' ? of.goalId : null];
}

function findInPeriod(rule: RuleOf<'rhythm'>, plan: PolicyPlan, period: DayWindow, goalId: string | null): Finding[] {
  const days = heldDays(rule, period);
  if (!days) return [];
  const events = occurrencesOn(rule, plan, days).filter(
    ({ item }) => isEvent(item) && isMeant(rule.of, item) && (goalId === null || item.goalIds.includes(goalId)),
  );
  const asked = minFor(rule.min, days, period);
  if (events.length >= asked) return [];
  return [
    found(rule, {
      days,
      subject: { kind: 'period', start: period.first },
      about: goalId === null ? null : { table: 'goals', id: goalId },
      keys: events.map(({ key }) => key),
      fact: { kind: 'too-few', found: events.length, asked },
    }),
  ];
}

function isEvent(item: Item): item is Event {
  return item.kind === 'event';
}

function isMeant(of: RuleOf<'rhythm'>['of'], event: Event): boolean {
  if (of.kind === 'mode') return event.mode === of.mode || event.mode === 'hybrid';
  return of.kind !== 'format' || event.format === of.format;
}
