import { ruleIdOf, sourceKey, type Finding, type FindingSeverity } from '#shared/findings/finding';
import { RULE_KINDS, type RuleKind } from '#shared/records/rule';

/** By what findings are told apart: the kind of their rule, or that they are looked for in every plan. */
export const FINDING_KINDS = [...RULE_KINDS, 'standing'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Which findings are meant; null asks for no particular one. */
export interface FindingChoice {
  /** The key of a source. */
  readonly source: string | null;
  readonly severity: FindingSeverity | null;
  readonly kind: FindingKind | null;
}

/** The findings that are meant, in their order. A rule that was deleted this moment is of no kind. */
export function chooseFindings(
  findings: readonly Finding[],
  { source, severity, kind }: FindingChoice,
  kindOfRule: (ruleId: string) => RuleKind | undefined,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (source === null || sourceKey(finding.source) === source) &&
      (severity === null || finding.severity === severity) &&
      (kind === null || kindOf(finding, kindOfRule) === kind),
  );
}

function kindOf(finding: Finding, kindOfRule: (ruleId: string) => RuleKind | undefined): FindingKind | undefined {
  const ruleId = ruleIdOf(finding);
  return ruleId === null ? 'standing' : kindOfRule(ruleId);
}
