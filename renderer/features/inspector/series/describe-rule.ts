import type { Translate } from '#shared/i18n/translate';
import { parseRule } from '#shared/recurrence/rule';

/** How often a series repeats, in plain words; its days and end are not told. */
export function describeRule(rule: string, t: Translate): string {
  const parsed = parseRule(rule);
  if (!parsed.ok) return t('inspector.repeats-somehow');
  const { frequency, interval } = parsed.value;
  return t('inspector.repeats', { frequency, interval });
}
