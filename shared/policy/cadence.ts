import type { Finding } from '#shared/findings/finding';
import { heldDays, maxFor, minFor, periodAround, periodsBeginningIn } from '#shared/policy/period';
import { postsOn, type PolicyPlan } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';

/** Whose posts are counted: those of one channel, or (null) all of them together. */
type Scope = string | null;

/** So many posts in each day, week or month. A broken period is judged pro rata. */
export const cadence: RuleCheck<'cadence'> = {
  find: (rule, plan, days) =>
    periodsBeginningIn(days, rule.period, plan.starts).flatMap((period) =>
      scopesOf(rule, plan).flatMap((scope) => findInPeriod(rule, plan, period, scope)),
    ),
  reach: (rule, day, { starts }) => periodAround(day, rule.period, starts),
};

/** The channels that a rule counts apart. */
function scopesOf({ channels }: RuleOf<'cadence'>, plan: PolicyPlan): readonly Scope[] {
  switch (channels.kind) {
    case 'all':
      return [null];
    case 'each':
      return plan.channelIds;
    case 'one':
      return [channels.channelId];
  }
}

function findInPeriod(rule: RuleOf<'cadence'>, plan: PolicyPlan, period: DayWindow, scope: Scope): Finding[] {
  const days = heldDays(rule, period);
  if (!days) return [];
  const posts = postsOn(rule, plan, days, scope).filter(
    ({ occurrence: { item } }) =>
      (rule.pillarId === null || item.pillarId === rule.pillarId) &&
      (rule.purpose === null || item.purpose === rule.purpose),
  );
  const least = rule.min === null ? 0 : minFor(rule.min, days, period);
  const most = rule.max === null ? Infinity : maxFor(rule.max, days, period);
  if (posts.length >= least && posts.length <= most) return [];
  const few = posts.length < least;
  return [
    found(rule, {
      days,
      subject: { kind: 'period', start: period.first },
      about: scope === null ? null : { table: 'channels', id: scope },
      keys: posts.map(({ occurrence }) => occurrence.key),
      fact: { kind: few ? 'too-few' : 'too-many', found: posts.length, asked: few ? least : most },
    }),
  ];
}
