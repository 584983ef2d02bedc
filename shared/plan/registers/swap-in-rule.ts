import type { Swap } from '#shared/plan/registers/swap';
import type { Rule } from '#shared/records/rule';

/**
 * The fields of a rule that refer to a register, swapped. What would be swapped for nothing stays: a rule for a channel
 * that is gone must not become a rule for all of them. It is broken, and is told so.
 */
export function swapInRule(rule: Rule, register: 'channels' | 'pillars' | 'goals', swap: Swap): Partial<Rule> {
  const other = (id: string) => swap(id) ?? id;
  const otherOrNone = (id: string | null) => (id === null ? null : other(id));
  switch (register) {
    case 'channels':
      if (rule.kind === 'cadence')
        return rule.channels.kind === 'one'
          ? { channels: { kind: 'one', channelId: other(rule.channels.channelId) } }
          : {};
      return 'channelId' in rule ? { channelId: otherOrNone(rule.channelId) } : {};
    case 'pillars':
      if (rule.kind === 'cadence') return { pillarId: otherOrNone(rule.pillarId) };
      return rule.kind === 'mix' && rule.of.kind === 'pillar'
        ? { of: { kind: 'pillar', pillarId: other(rule.of.pillarId) } }
        : {};
    case 'goals':
      return rule.kind === 'rhythm' && rule.of.kind === 'goal'
        ? { of: { kind: 'goal', goalId: other(rule.of.goalId) } }
        : {};
  }
}
