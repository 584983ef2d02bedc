import type { Rule, RuleKind, RuleOf } from '#shared/records/rule';

const BASE = { severity: 'should', from: null, until: null, ideas: false } as const;

/** What a rule of each kind asks for until somebody says otherwise. */
const FIRST: { readonly [Kind in RuleKind]: Omit<RuleOf<Kind>, 'id' | 'order'> } = {
  cadence: {
    ...BASE,
    kind: 'cadence',
    channels: { kind: 'all' },
    pillarId: null,
    purpose: null,
    min: 2,
    max: null,
    period: 'week',
  },
  mix: {
    ...BASE,
    kind: 'mix',
    of: { kind: 'purpose', purpose: 'promotion' },
    channelId: null,
    min: null,
    max: 20,
    period: 'month',
  },
  quiet: { ...BASE, kind: 'quiet', channelId: null, hours: { start: 22 * 60, end: 9 * 60 }, weekdays: [] },
  blackout: { ...BASE, kind: 'blackout', channelId: null, exceptPurpose: null },
  spacing: { ...BASE, kind: 'spacing', channelId: null, minutes: 120 },
  support: {
    ...BASE,
    kind: 'support',
    formats: [],
    modes: ['offline', 'hybrid'],
    announceDays: [7],
    remindHours: null,
    recapDays: 3,
  },
  rhythm: { ...BASE, kind: 'rhythm', of: { kind: 'all' }, min: 1, period: 'month' },
  readiness: { ...BASE, kind: 'readiness', kinds: ['event'], days: 5, needs: ['owner', 'place'] },
  partners: { ...BASE, kind: 'partners', maxActivities: 2, minFit: null },
  overload: { ...BASE, kind: 'overload', max: 6 },
};

/** A rule of a kind as it begins, to be said more closely. */
export function newRule(kind: RuleKind, id: string, rules: readonly Rule[]): Rule {
  return { ...FIRST[kind], id, order: nextOrder(rules) };
}

/** The place behind all rules. */
export function nextOrder(rules: readonly Rule[]): number {
  return Math.max(-1, ...rules.map(({ order }) => order)) + 1;
}
