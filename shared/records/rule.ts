import { z } from 'zod';
import { EVENT_FORMATS, EVENT_MODES } from '#shared/records/event';
import { id, order, plainDate, wholeNumber } from '#shared/records/fields';
import { POST_PURPOSES } from '#shared/records/post';

export const RULE_KINDS = [
  'cadence',
  'mix',
  'quiet',
  'blackout',
  'spacing',
  'support',
  'rhythm',
  'readiness',
  'partners',
  'overload',
] as const;
export const RULE_SEVERITIES = ['must', 'should'] as const;
export const READINESS_NEEDS = ['owner', 'place', 'approved', 'checklist'] as const;
export const READINESS_KINDS = ['event', 'post'] as const;
export const CADENCE_PERIODS = ['day', 'week', 'month'] as const;
export const MIX_PERIODS = ['month', 'quarter'] as const;

const MINUTES_PER_DAY = 1440;
const minuteOfDay = z.number().int().min(0).max(MINUTES_PER_DAY);
const bound = wholeNumber.nullable();
const purpose = z.enum(POST_PURPOSES);
const mode = z.enum(EVENT_MODES);
const format = z.enum(EVENT_FORMATS);

/** What rules of every kind share. */
const base = {
  id,
  order,
  severity: z.enum(RULE_SEVERITIES),
  /** The first and the last day that the rule holds on; null leaves that end open. */
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  /** Do ideas count as well? */
  ideas: z.boolean(),
} as const;

/** All posts together, those of each channel by itself, or those of one channel. */
const channelScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('each') }),
  z.object({ kind: z.literal('one'), channelId: id }),
]);

const mixPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('purpose'), purpose }),
  z.object({ kind: z.literal('pillar'), pillarId: id }),
]);

const rhythmOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('mode'), mode }),
  z.object({ kind: z.literal('format'), format }),
  z.object({ kind: z.literal('goal'), goalId: id }),
  z.object({ kind: z.literal('each-goal') }),
]);

/** One sentence of the content policy, as data: what it finds in a plan is told by `shared/policy`, a file for each kind. */
export const ruleSchema = z.discriminatedUnion('kind', [
  /** So many posts a day, a week or a month. */
  z.object({
    ...base,
    kind: z.literal('cadence'),
    channels: channelScope,
    pillarId: id.nullable(),
    purpose: purpose.nullable(),
    min: bound,
    max: bound,
    period: z.enum(CADENCE_PERIODS),
  }),
  /** Which share of the posts of a month or a quarter, in percent. */
  z.object({
    ...base,
    kind: z.literal('mix'),
    of: mixPart,
    channelId: id.nullable(),
    min: bound,
    max: bound,
    period: z.enum(MIX_PERIODS),
  }),
  /** No posts at these hours of the channel's clock, and none on these weekdays (1 is Monday). Hours may run over midnight. */
  z.object({
    ...base,
    kind: z.literal('quiet'),
    channelId: id.nullable(),
    hours: z.object({ start: minuteOfDay, end: minuteOfDay }).nullable(),
    weekdays: z.array(z.number().int().min(1).max(7)),
  }),
  /** No posts at all from the rule's first day to its last, except those of one purpose. */
  z.object({ ...base, kind: z.literal('blackout'), channelId: id.nullable(), exceptPurpose: purpose.nullable() }),
  /** So many minutes from one post of a channel to the next. */
  z.object({ ...base, kind: z.literal('spacing'), channelId: id.nullable(), minutes: wholeNumber }),
  /** Posts that an event of these formats and modes has around it; an empty list stands for any. */
  z.object({
    ...base,
    kind: z.literal('support'),
    formats: z.array(format),
    modes: z.array(mode),
    /** An announcement of its own for each: at least so many days before. */
    announceDays: z.array(wholeNumber),
    remindHours: bound,
    recapDays: bound,
  }),
  /** So many events a month or a quarter. */
  z.object({
    ...base,
    kind: z.literal('rhythm'),
    of: rhythmOf,
    min: wholeNumber,
    period: z.enum(MIX_PERIODS),
  }),
  /** What an item has when it is at most so many days ahead. */
  z.object({
    ...base,
    kind: z.literal('readiness'),
    kinds: z.array(z.enum(READINESS_KINDS)),
    days: wholeNumber,
    needs: z.array(z.enum(READINESS_NEEDS)),
  }),
  /** How many activities with one partner a quarter, and how well the partner has to fit (0 to 100). */
  z.object({ ...base, kind: z.literal('partners'), maxActivities: bound, minFit: bound }),
  /** How many items of one owner may begin in a week. */
  z.object({ ...base, kind: z.literal('overload'), max: wholeNumber }),
]);
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;
export type ChannelScope = z.infer<typeof channelScope>;
export type ReadinessNeed = (typeof READINESS_NEEDS)[number];
