import type { Finding, FindingAbout, FindingFact, FindingSubject } from '#shared/findings/finding';
import { findingId } from '#shared/findings/finding';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import type { Rule, RuleKind, RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** What one kind of rule finds, and how far a change reaches. A file of this folder for each kind. */
export interface RuleCheck<Kind extends RuleKind> {
  /** What the rule finds on some days: a finding belongs to the day on which its period, or its item, begins. */
  readonly find: (rule: RuleOf<Kind>, plan: PolicyPlan, days: DayWindow) => readonly Finding[];
  /** The days whose findings may be others when something on `day` is. */
  readonly reach: (rule: RuleOf<Kind>, day: DayNumber, plan: PolicyPlan) => DayWindow;
}

interface FoundBySomeRule {
  readonly days: DayWindow;
  readonly subject: FindingSubject;
  readonly keys: readonly string[];
  readonly fact: FindingFact;
  readonly about?: FindingAbout | null;
  /** Tells apart what one rule finds in one subject. */
  readonly part?: string;
}

/** A finding of a rule. */
export function found(
  rule: Pick<Rule, 'id' | 'severity'>,
  { days, subject, keys, fact, about = null, part = '' }: FoundBySomeRule,
): Finding {
  const source = { kind: 'rule', ruleId: rule.id } as const;
  const { first, last } = days;
  const id = findingId(source, subject, about, part);
  return { id, source, severity: rule.severity, first, last, subject, about, keys, fact };
}
