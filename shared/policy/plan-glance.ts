import type { Occurrence } from '#shared/plan/occurrence';
import { groupBy } from '#shared/policy/group-by';
import { heldDays, minFor, periodsBeginningIn, type PeriodStarts } from '#shared/policy/period';
import { counts } from '#shared/policy/policy-plan';
import { appearances, type Posting, type ZoneOf } from '#shared/policy/posting';
import { POST_PURPOSES, type Post } from '#shared/records/post';
import type { Rule, RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';

/** What posts take part in a look at a period: they count once each. */
export interface Glance {
  readonly rules: readonly Rule[];
  readonly occurrences: readonly Occurrence[];
  readonly zoneOf: ZoneOf;
}

/** The share of one purpose or pillar, beside what is asked of it. */
export interface MixShare {
  readonly of: RuleOf<'mix'>['of'];
  readonly part: number;
  readonly whole: number;
  /** In percent; null where nothing is asked. */
  readonly min: number | null;
  readonly max: number | null;
}

const EVERY_POST = { ideas: false };

/**
 * How the posts of a month or a quarter are shared among purposes and among the given pillars, beside what rules ask of
 * such a period. What nobody posts or asks for is left out.
 */
export function mixShares(
  glance: Glance,
  pillarIds: readonly string[],
  length: RuleOf<'mix'>['period'],
  days: DayWindow,
): readonly MixShare[] {
  const rules = glance.rules.filter((rule): rule is RuleOf<'mix'> => rule.kind === 'mix' && rule.period === length);
  const posts = postsIn(glance, days).filter(({ isFirst, occurrence }) => isFirst && counts(EVERY_POST, occurrence));
  const parts: MixShare['of'][] = [
    ...POST_PURPOSES.map((purpose) => ({ kind: 'purpose' as const, purpose })),
    ...pillarIds.map((pillarId) => ({ kind: 'pillar' as const, pillarId })),
  ];
  return parts
    .map((of) => ({
      of,
      part: posts.filter(({ occurrence }) => isOf(of, occurrence.item)).length,
      whole: posts.length,
      ...askedOf(of, rules, days),
    }))
    .filter(({ part, min, max }) => part > 0 || min !== null || max !== null);
}

/** One week of a channel: how many posts come out, and how many a rule asks for at least. */
export interface ChannelWeek {
  readonly first: number;
  readonly planned: number;
  /** Those that are planned, and the ideas, which do not count. */
  readonly posts: readonly Posting[];
  readonly asked: number;
}

/** The weeks that begin in a window, for each of the given channels. */
export function channelWeeks(
  glance: Glance,
  channelIds: readonly string[],
  window: DayWindow,
  starts: PeriodStarts,
): ReadonlyMap<string, readonly ChannelWeek[]> {
  const weeks = periodsBeginningIn(window, 'week', starts);
  const last = weeks.at(-1)?.last ?? window.last;
  const byChannel = groupBy(postsIn(glance, { first: window.first, last }), ({ channelId }) => channelId);
  return new Map(
    channelIds.map((id) => [
      id,
      weeks.map((week) => {
        const posts = (byChannel.get(id) ?? []).filter(({ day }) => day >= week.first && day <= week.last);
        const planned = posts.filter(({ occurrence }) => counts(EVERY_POST, occurrence)).length;
        return { first: week.first, planned, posts, asked: askedOfWeek(id, glance.rules, week) };
      }),
    ]),
  );
}

/** What appears on some days and is not called off, ideas too, by day and hour. */
export function postsIn({ occurrences, zoneOf }: Glance, days: DayWindow): readonly Posting[] {
  return occurrences
    .filter((occurrence) => counts({ ideas: true }, occurrence))
    .flatMap((occurrence) => appearances(occurrence, zoneOf))
    .filter(({ day }) => day >= days.first && day <= days.last)
    .sort((one, other) => one.day - other.day || (one.minute ?? -1) - (other.minute ?? -1));
}

function isOf(of: MixShare['of'], post: Post): boolean {
  return of.kind === 'purpose' ? post.purpose === of.purpose : post.pillarId === of.pillarId;
}

/** The narrowest bounds among the rules that speak of all channels together. */
function askedOf(of: MixShare['of'], rules: readonly RuleOf<'mix'>[], days: DayWindow): Pick<MixShare, 'min' | 'max'> {
  const meant = rules.filter(
    (rule) =>
      rule.channelId === null && JSON.stringify(rule.of) === JSON.stringify(of) && heldDays(rule, days) !== null,
  );
  const least = meant.flatMap(({ min }) => min ?? []);
  const most = meant.flatMap(({ max }) => max ?? []);
  return { min: least.length === 0 ? null : Math.max(...least), max: most.length === 0 ? null : Math.min(...most) };
}

/** Rules that ask for posts of one purpose or pillar are told in the findings; here any post fills the week. */
function askedOfWeek(channelId: string, rules: readonly Rule[], week: DayWindow): number {
  return Math.max(
    0,
    ...rules.map((rule) => {
      if (rule.kind !== 'cadence' || rule.period !== 'week' || rule.min === null) return 0;
      const { channels } = rule;
      const isMeant = channels.kind === 'each' || (channels.kind === 'one' && channels.channelId === channelId);
      const held = heldDays(rule, week);
      return isMeant && held ? minFor(rule.min, held, week) : 0;
    }),
  );
}
