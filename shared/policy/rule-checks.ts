import type { Finding } from '#shared/findings/finding';
import { blackout } from '#shared/policy/blackout';
import { cadence } from '#shared/policy/cadence';
import { mix } from '#shared/policy/mix';
import { overload } from '#shared/policy/overload';
import { partnerLimits } from '#shared/policy/partner-limits';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import { quiet } from '#shared/policy/quiet';
import { readiness } from '#shared/policy/readiness';
import { rhythm } from '#shared/policy/rhythm';
import type { RuleCheck } from '#shared/policy/rule-check';
import { spacing } from '#shared/policy/spacing';
import { support } from '#shared/policy/support';
import type { Rule, RuleKind } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

const CHECKS: { readonly [Kind in RuleKind]: RuleCheck<Kind> } = {
  cadence,
  mix,
  quiet,
  blackout,
  spacing,
  support,
  rhythm,
  readiness,
  partners: partnerLimits,
  overload,
};

/** What a rule finds on some days: findings belong to the day on which their period or their item begins. */
export function findingsOf(rule: Rule, plan: PolicyPlan, days: DayWindow): readonly Finding[] {
  return checkOf(rule).find(rule, plan, days);
}

/** The days whose findings may be others when something on `day` is. */
export function reachOf(rule: Rule, day: DayNumber, plan: PolicyPlan): DayWindow {
  return checkOf(rule).reach(rule, day, plan);
}

/** The compiler cannot see that a rule and the check of its kind belong together. */
function checkOf({ kind }: Rule): RuleCheck<RuleKind> {
  return CHECKS[kind] as unknown as RuleCheck<RuleKind>;
}
