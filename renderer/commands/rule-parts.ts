import { RULE_VALUES, type RuleValue } from '#shared/policy/rule-value';

/** A piece of a rule's sentence. */
export interface RulePart {
  readonly text: string;
  /** What of the rule it says; null for the words between. */
  readonly value: RuleValue | null;
}

/** Stands for the sign that begins a tag where it comes from the plan; no text holds it. */
const NO_TAG = '\uE000';

/** Marks words as those of a value. */
export function asValue(value: RuleValue, words: string): string {
  return `<${value}>${words}</${value}>`;
}

/** A name from the plan, in which nothing is taken for a mark. */
export function withoutTags(name: string): string {
  return name.replaceAll('<', NO_TAG);
}

/** Cuts a sentence in which values are marked into its pieces. */
export function partsOf(marked: string): readonly RulePart[] {
  const parts: RulePart[] = [];
  let end = 0;
  for (const found of marked.matchAll(/<([a-z]+)>(.*?)<\/\1>/gu)) {
    parts.push({ text: marked.slice(end, found.index), value: null });
    parts.push({ text: found[2]!, value: RULE_VALUES.find((value) => value === found[1]) ?? null });
    end = found.index + found[0].length;
  }
  parts.push({ text: marked.slice(end), value: null });
  return parts
    .filter(({ text }) => text !== '')
    .map(({ text, value }) => ({ text: text.replaceAll(NO_TAG, '<'), value }));
}
