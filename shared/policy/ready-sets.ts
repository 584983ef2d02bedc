import type { IdSource } from '#shared/kernel/ids';
import { newRule } from '#shared/policy/new-rule';
import type { Rule, RuleKind, RuleOf } from '#shared/records/rule';
import type { PlainDate } from '#shared/time/plain-date';

export const READY_SETS = ['gentle', 'active', 'campaign', 'brand'] as const;
export type ReadySet = (typeof READY_SETS)[number];

/** What a set is fitted to before it is taken. */
export interface ReadySetting {
  /** The main channel; null in a plan without channels, where the rules for it are those of all posts. */
  readonly mainChannelId: string | null;
  /** The days of a campaign. */
  readonly campaign: { readonly from: PlainDate; readonly until: PlainDate };
}

type Draft = { readonly [Kind in RuleKind]: { readonly kind: Kind } & Partial<RuleOf<Kind>> }[RuleKind];

/** The rules of a set in their order, each to be adjusted, left out or taken. */
export function rulesOfSet(set: ReadySet, setting: ReadySetting, newId: IdSource): readonly Rule[] {
  return DRAFTS[set](setting).map((draft, order) => ({ ...newRule(draft.kind, newId(), []), ...draft, order }) as Rule);
}

const offline: Partial<RuleOf<'support'>> = { modes: ['offline', 'hybrid'] };

const DRAFTS: Readonly<Record<ReadySet, (setting: ReadySetting) => readonly Draft[]>> = {
  gentle,
  active,
  campaign,
  brand,
};

function gentle(): readonly Draft[] {
  return [
    { kind: 'cadence', channels: { kind: 'each' }, min: 1, period: 'week' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'promotion' }, max: 20 },
    { kind: 'support', ...offline, announceDays: [7], remindHours: null, recapDays: 3 },
    { kind: 'rhythm', of: { kind: 'all' }, min: 1, period: 'month' },
  ];
}

function active({ mainChannelId }: ReadySetting): readonly Draft[] {
  return [
    { kind: 'cadence', channels: mainChannel(mainChannelId), min: 3, period: 'week' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'promotion' }, max: 15, severity: 'must' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'user-content' }, min: 15, max: null },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'discussion' }, min: 20, max: null },
    { kind: 'support', modes: [], announceDays: [14, 3], remindHours: 24, recapDays: 2 },
    { kind: 'rhythm', of: { kind: 'mode', mode: 'online' }, min: 2, period: 'month' },
    { kind: 'rhythm', of: { kind: 'mode', mode: 'offline' }, min: 1, period: 'month' },
    { kind: 'rhythm', of: { kind: 'each-goal' }, min: 1, period: 'quarter' },
    { kind: 'spacing', minutes: 120 },
    { kind: 'quiet', hours: { start: 22 * 60, end: 9 * 60 }, severity: 'must' },
  ];
}

function campaign({ mainChannelId, campaign: { from, until } }: ReadySetting): readonly Draft[] {
  return [
    { kind: 'cadence', channels: mainChannel(mainChannelId), purpose: 'promotion', min: 1, period: 'day', from, until },
    { kind: 'blackout', channelId: mainChannelId, exceptPurpose: 'promotion', severity: 'must', from, until },
    {
      kind: 'readiness',
      kinds: ['event', 'post'],
      days: 5,
      needs: ['owner', 'place', 'approved', 'checklist'],
      from,
      until,
    },
  ];
}

function brand(setting: ReadySetting): readonly Draft[] {
  return [
    ...active(setting),
    { kind: 'readiness', kinds: ['post'], days: 3, needs: ['approved'], severity: 'must' },
    { kind: 'partners', maxActivities: 2, minFit: 60 },
  ];
}

function mainChannel(channelId: string | null): RuleOf<'cadence'>['channels'] {
  return channelId === null ? { kind: 'all' } : { kind: 'one', channelId };
}
