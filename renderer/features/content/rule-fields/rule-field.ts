import type { Translate } from '#shared/i18n/translate';
import type { RuleProblem } from '#shared/policy/rule-problem';
import type { RuleValue } from '#shared/policy/rule-value';
import type { Rule } from '#shared/records/rule';

/** What the field of a rule's value is given. */
export interface RuleFieldProps<R extends Rule = Rule> {
  readonly rule: R;
  /** What is impossible in the rule as it was last to be saved. */
  readonly problem: RuleProblem | null;
  readonly onChange: (fields: Partial<Rule>) => void;
}

/** The same for one of several values that fields of one sort stand for. */
export interface ValueFieldProps<R extends Rule = Rule> extends RuleFieldProps<R> {
  readonly value: RuleValue;
}

/** What is wrong at one value, in words. */
export function troubleAt(value: RuleValue, problem: RuleProblem | null, t: Translate): string | null {
  return problem?.field === value ? t(`rule.problem.${problem.kind}`) : null;
}
