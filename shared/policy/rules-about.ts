import type { Rule } from '#shared/records/rule';

/** A channel or a pillar by its identity. */
export interface RuleSubject {
  readonly table: 'channels' | 'pillars';
  readonly id: string;
}

/** The rules that name a channel or a pillar, and those that hold for it because they hold for all channels. */
export interface RulesAbout {
  readonly own: readonly Rule[];
  readonly shared: readonly Rule[];
}

/** Which rules concern a channel or a pillar. */
export function rulesAbout({ table, id }: RuleSubject, rules: readonly Rule[]): RulesAbout {
  const own = rules.filter((rule) => (table === 'channels' ? channelOf(rule) === id : pillarOf(rule) === id));
  const shared = table === 'channels' ? rules.filter((rule) => channelOf(rule) === 'every') : [];
  return { own, shared };
}

/** The channel that a rule names; `every` where it holds for each of them; null where channels are not what it is about. */
function channelOf(rule: Rule): string | null {
  switch (rule.kind) {
    case 'cadence':
      return rule.channels.kind === 'one' ? rule.channels.channelId : rule.channels.kind === 'each' ? 'every' : null;
    case 'quiet':
    case 'blackout':
    case 'spacing':
      return rule.channelId ?? 'every';
    case 'mix':
      return rule.channelId;
    default:
      return null;
  }
}

function pillarOf(rule: Rule): string | null {
  if (rule.kind === 'cadence') return rule.pillarId;
  return rule.kind === 'mix' && rule.of.kind === 'pillar' ? rule.of.pillarId : null;
}

/** What a page begins a new rule with. */
export type PageRule = 'quiet' | 'cadence' | 'share';

/** A rule as it is begun on the page of a channel or a pillar: with that named. */
export function namedRule(rule: Rule, { table, id }: RuleSubject): Rule {
  if (rule.kind === 'quiet' && table === 'channels') return { ...rule, channelId: id };
  if (rule.kind === 'cadence')
    return table === 'channels' ? { ...rule, channels: { kind: 'one', channelId: id } } : { ...rule, pillarId: id };
  if (rule.kind === 'mix' && table === 'pillars') return { ...rule, of: { kind: 'pillar', pillarId: id } };
  return rule;
}
