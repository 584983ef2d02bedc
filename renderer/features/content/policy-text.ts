import { POLICY_SECTIONS, type PolicySectionName } from '#shared/records/policy-section';
import type { RecordOf } from '#shared/records/tables';
import { plainText } from '../../ui/markdown/plain-text';

/** The policy in words as it is pinned: part by part, each under its name and without marks; what is not written is left out. */
export function policyText(
  sections: readonly RecordOf<'policySections'>[],
  nameOf: (section: PolicySectionName) => string,
): string {
  const texts = new Map(sections.map(({ id, text }) => [id, text]));
  return POLICY_SECTIONS.flatMap((id) => {
    const text = texts.get(id)?.trim() ?? '';
    return text === '' ? [] : [`${nameOf(id)}\n${plainText(text)}`];
  }).join('\n\n');
}
