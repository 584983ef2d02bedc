import type { Rule } from '#shared/records/rule';

/** An entry of a register that a rule speaks of. */
export interface RuleReference {
  readonly table: 'channels' | 'pillars' | 'goals';
  readonly id: string;
}

/** The entries that a rule speaks of: without one of them it cannot be judged. */
function referencesOfRule(rule: Rule): readonly RuleReference[] {
  switch (rule.kind) {
    case 'cadence':
      return [
        ...(rule.channels.kind === 'one' ? [{ table: 'channels' as const, id: rule.channels.channelId }] : []),
        ...(rule.pillarId === null ? [] : [{ table: 'pillars' as const, id: rule.pillarId }]),
      ];
    case 'mix':
      return [
        ...channel(rule.channelId),
        ...(rule.of.kind === 'pillar' ? [{ table: 'pillars' as const, id: rule.of.pillarId }] : []),
      ];
    case 'quiet':
    case 'blackout':
    case 'spacing':
      return channel(rule.channelId);
    case 'rhythm':
      return rule.of.kind === 'goal' ? [{ table: 'goals', id: rule.of.goalId }] : [];
    case 'support':
    case 'readiness':
    case 'partners':
    case 'overload':
      return [];
  }
}

/** The first entry that is gone; null when the rule can be judged. */
export function missingReference(
  rule: Rule,
  exists: (table: RuleReference['table'], id: string) => boolean,
): RuleReference | null {
  return referencesOfRule(rule).find(({ table, id }) => !exists(table, id)) ?? null;
}

function channel(id: string | null): readonly RuleReference[] {
  return id === null ? [] : [{ table: 'channels', id }];
}
