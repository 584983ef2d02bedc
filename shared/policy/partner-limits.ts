import type { Finding } from '#shared/findings/finding';
import type { Occurrence } from '#shared/plan/occurrence';
import { partnersOf } from '#shared/plan/matches-selection';
import { groupBy } from '#shared/policy/group-by';
import { heldDays, maxFor, periodAround, periodsBeginningIn } from '#shared/policy/period';
import { occurrencesOn, type PolicyPlan } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';

/** How many activities with one partner a quarter, and how well the partner fits. */
export const partnerLimits: RuleCheck<'partners'> = {
  find: (rule, plan, days) => [
    ...periodsBeginningIn(days, 'quarter', plan.starts).flatMap((quarter) => crowded(rule, plan, quarter)),
    ...poorlyFitting(rule, plan, days),
  ],
  reach: (_rule, day, { starts }) => periodAround(day, 'quarter', starts),
};

function crowded(rule: RuleOf<'partners'>, plan: PolicyPlan, quarter: DayWindow): Finding[] {
  const days = heldDays(rule, quarter);
  if (!days || rule.maxActivities === null) return [];
  const asked = maxFor(rule.maxActivities, days, quarter);
  const sides = activitiesOf(rule, plan, days).flatMap(({ key, item }) => partnersOf(item).map((id) => ({ id, key })));
  return [...groupBy(sides, ({ id }) => id)]
    .filter(([, together]) => together.length > asked)
    .map(([id, together]) =>
      found(rule, {
        days,
        subject: { kind: 'period', start: quarter.first },
        about: { table: 'partners', id },
        keys: together.map(({ key }) => key),
        fact: { kind: 'too-many', found: together.length, asked },
      }),
    );
}

/** Partners that nobody has judged are not found. */
function poorlyFitting(rule: RuleOf<'partners'>, plan: PolicyPlan, days: DayWindow): Finding[] {
  const held = heldDays(rule, days);
  const asked = rule.minFit;
  if (!held || asked === null) return [];
  return activitiesOf(rule, plan, held).flatMap(({ key, item, span }) =>
    partnersOf(item).flatMap((id) => {
      const fit = plan.fitOf(id);
      if (fit === null || fit >= asked) return [];
      return [
        found(rule, {
          days: { first: span.firstDay, last: span.lastDay },
          subject: { kind: 'occurrence', key },
          about: { table: 'partners', id },
          keys: [key],
          fact: { kind: 'poor-fit', found: fit, asked },
        }),
      ];
    }),
  );
}

function activitiesOf(rule: RuleOf<'partners'>, plan: PolicyPlan, days: DayWindow): Occurrence[] {
  return occurrencesOn(rule, plan, days).filter(({ item }) => item.kind === 'activity');
}
