import { newRule } from '#shared/policy/new-rule';
import type { PolicySectionName } from '#shared/records/policy-section';
import { POLICY_SECTIONS } from '#shared/records/policy-section';
import type { Rule, RuleKind, RuleOf } from '#shared/records/rule';
import { add, type ChangeSet } from '#shared/records/tables';

/** A community's content policy, as its author wrote it down. */
export interface PolicyLines {
  /** The rules in their order; what is not said is as a new rule of the kind has it. */
  readonly rules: readonly { readonly [Kind in RuleKind]: { readonly kind: Kind } & Partial<RuleOf<Kind>> }[RuleKind][];
  /** The policy in words: Markdown, each section once. */
  readonly words: Readonly<Record<PolicySectionName, string>>;
}

/** The records of a policy. */
export function policyRecords({ rules, words }: PolicyLines): ChangeSet {
  return [
    ...rules.map((line, order) =>
      add('rules', { ...newRule(line.kind, `rule-${order + 1}`, []), ...line, order } as Rule),
    ),
    ...POLICY_SECTIONS.map((id) => add('policySections', { id, text: words[id] })),
  ];
}
