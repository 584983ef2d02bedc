import type { Rule } from '#shared/records/rule';
import type { PlainDate } from '#shared/time/plain-date';

/** How well the policy asks partners to fit on `today`, 0 to 100: the highest that its rules ask; null where none does. */
export function fitMinimum(rules: readonly Rule[], today: PlainDate): number | null {
  return rules.reduce<number | null>((highest, rule) => {
    if (rule.kind !== 'partners' || rule.minFit === null) return highest;
    const holds = (rule.from === null || rule.from <= today) && (rule.until === null || today <= rule.until);
    return holds ? Math.max(highest ?? 0, rule.minFit) : highest;
  }, null);
}
