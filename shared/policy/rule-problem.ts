import type { Rule } from '#shared/records/rule';
import { heldDays } from '#shared/policy/period';
import { missingReference, type RuleReference } from '#shared/policy/rule-references';
import type { RuleValue } from '#shared/policy/rule-value';

const WHOLE = 100;
/** Support and readiness look this far at most: the checker follows the plan so far beyond what it shows. */
const FURTHEST_DAYS = 90;

/** Why a rule cannot be kept. */
export type RuleProblemKind =
  | 'min-over-max'
  | 'over-max'
  | 'nothing-asked'
  | 'over-whole'
  | 'shares-over-whole'
  | 'ends-before-start'
  | 'no-dates'
  | 'no-such-entry'
  | 'no-length'
  | 'too-far';

export interface RuleProblem {
  /** The value at which it is told. */
  readonly field: RuleValue;
  readonly kind: RuleProblemKind;
}

interface PolicyAround {
  readonly rules: readonly Rule[];
  readonly exists: (table: 'channels' | 'pillars' | 'goals', id: string) => boolean;
}

/** What is impossible in a rule, by the field that says it; null for a rule that can hold among the others. */
export function ruleProblem(rule: Rule, { rules, exists }: PolicyAround): RuleProblem | null {
  const missing = missingReference(rule, exists);
  if (missing) return { field: namingValue(rule, missing.table), kind: 'no-such-entry' };
  if (rule.from !== null && rule.until !== null && rule.until < rule.from)
    return { field: 'until', kind: 'ends-before-start' };
  return problemOfKind(rule, rules);
}

/**
 * What is impossible in a rule of which one value was changed in its sentence, told at that value; null when the rule can
 * be kept. What was wrong elsewhere before is no reason to refuse the change.
 */
export function problemOfChange(
  stored: Rule,
  changed: Rule,
  value: RuleValue,
  around: PolicyAround,
): RuleProblem | null {
  const found = ruleProblem(changed, around);
  if (found === null) return null;
  const before = ruleProblem(stored, around);
  if (found.field !== value && found.field === before?.field && found.kind === before.kind) return null;
  return { field: value, kind: found.kind === 'min-over-max' && value === 'min' ? 'over-max' : found.kind };
}

function namingValue({ kind }: Rule, table: RuleReference['table']): RuleValue {
  if (table === 'channels') return 'channel';
  if (table === 'goals') return 'of';
  return kind === 'mix' ? 'part' : 'pillar';
}

function problemOfKind(rule: Rule, rules: readonly Rule[]): RuleProblem | null {
  switch (rule.kind) {
    case 'cadence':
      return problemOfBounds(rule);
    case 'mix':
      return problemOfShare(rule) ?? problemOfBounds(rule) ?? problemOfSum(rule, rules);
    case 'quiet': {
      if (rule.hours === null && rule.weekdays.length === 0) return { field: 'hours', kind: 'nothing-asked' };
      return rule.hours?.start === rule.hours?.end && rule.hours !== null
        ? { field: 'hours', kind: 'no-length' }
        : null;
    }
    case 'blackout':
      if (rule.from === null) return { field: 'from', kind: 'no-dates' };
      return rule.until === null ? { field: 'until', kind: 'no-dates' } : null;
    case 'spacing':
      return rule.minutes === 0 ? { field: 'minutes', kind: 'no-length' } : null;
    case 'support': {
      const asks = rule.announceDays.length > 0 || rule.remindHours !== null || rule.recapDays !== null;
      if (!asks) return { field: 'announce', kind: 'nothing-asked' };
      if (Math.max(...rule.announceDays) > FURTHEST_DAYS) return { field: 'announce', kind: 'too-far' };
      if ((rule.remindHours ?? 0) > FURTHEST_DAYS * 24) return { field: 'remind', kind: 'too-far' };
      return (rule.recapDays ?? 0) > FURTHEST_DAYS ? { field: 'recap', kind: 'too-far' } : null;
    }
    case 'rhythm':
      return rule.min === 0 ? { field: 'min', kind: 'nothing-asked' } : null;
    case 'readiness':
      if (rule.needs.length === 0 || rule.kinds.length === 0) return { field: 'needs', kind: 'nothing-asked' };
      return rule.days > FURTHEST_DAYS ? { field: 'days', kind: 'too-far' } : null;
    case 'partners':
      if (rule.minFit !== null && rule.minFit > WHOLE) return { field: 'fit', kind: 'over-whole' };
      return rule.maxActivities === null && rule.minFit === null ? { field: 'max', kind: 'nothing-asked' } : null;
    case 'overload':
      return rule.max === 0 ? { field: 'max', kind: 'nothing-asked' } : null;
  }
}

function problemOfBounds({ min, max }: { readonly min: number | null; readonly max: number | null }) {
  // at most none asks for something, at least none does not
  if (max === null && (min ?? 0) === 0) return { field: 'min', kind: 'nothing-asked' } as const;
  return min !== null && max !== null && min > max ? ({ field: 'max', kind: 'min-over-max' } as const) : null;
}

type MixRule = Extract<Rule, { kind: 'mix' }>;

function problemOfShare({ min, max }: MixRule): RuleProblem | null {
  if (min !== null && min > WHOLE) return { field: 'min', kind: 'over-whole' };
  return max !== null && max > WHOLE ? { field: 'max', kind: 'over-whole' } : null;
}

/** Least shares of purposes, or of pillars, that hold at the same time for the same posts cannot be more than the whole. */
function problemOfSum(rule: MixRule, rules: readonly Rule[]): RuleProblem | null {
  const others = rules.filter(
    (other): other is MixRule =>
      other.kind === 'mix' &&
      other.id !== rule.id &&
      other.of.kind === rule.of.kind &&
      other.channelId === rule.channelId &&
      other.period === rule.period &&
      holdTogether(rule, other),
  );
  const sum = others.reduce((all, { min }) => all + (min ?? 0), rule.min ?? 0);
  return rule.min !== null && sum > WHOLE ? { field: 'min', kind: 'shares-over-whole' } : null;
}

function holdTogether(one: Rule, other: Rule): boolean {
  const always = { first: -Infinity, last: Infinity };
  return heldDays(other, heldDays(one, always) ?? always) !== null;
}
