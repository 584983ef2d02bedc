import type { Translate } from '#shared/i18n/translate';
import type { RuleField, RuleProblem } from '#shared/policy/rule-problem';
import type { Rule } from '#shared/records/rule';

/** What the editor of a rule's field is given. */
export interface RuleFieldProps<R extends Rule = Rule> {
  readonly rule: R;
  /** What is impossible in the rule as it was last to be saved. */
  readonly problem: RuleProblem | null;
  readonly onChange: (fields: Partial<Rule>) => void;
}

/** What is wrong at one field, in words. */
export function troubleAt(field: RuleField, problem: RuleProblem | null, t: Translate): string | null {
  return problem?.field === field ? t(`rule.problem.${problem.kind}`) : null;
}
