import type { Finding } from '#shared/findings/finding';
import { heldDays, periodAround, periodsBeginningIn } from '#shared/policy/period';
import { postsOn, type PolicyPlan } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { Post } from '#shared/records/post';
import type { RuleOf } from '#shared/records/rule';
import type { DayWindow } from '#shared/recurrence/day-window';

/** The share that a purpose or a pillar has in the posts of a month or a quarter. Shares are never pro-rated. */
export const mix: RuleCheck<'mix'> = {
  find: (rule, plan, days) =>
    periodsBeginningIn(days, rule.period, plan.starts).flatMap((period) => findInPeriod(rule, plan, period)),
  reach: (rule, day, { starts }) => periodAround(day, rule.period, starts),
};

function findInPeriod(rule: RuleOf<'mix'>, plan: PolicyPlan, period: DayWindow): Finding[] {
  const days = heldDays(rule, period);
  if (!days) return [];
  const all = postsOn(rule, plan, days, rule.channelId);
  const meant = all.filter(({ occurrence }) => isMeant(rule, occurrence.item));
  const [part, whole] = [meant.length, all.length];
  if (whole === 0) return [];
  const isUnder = rule.min !== null && part * 100 < rule.min * whole;
  const isOver = rule.max !== null && part * 100 > rule.max * whole;
  if (!isUnder && !isOver) return [];
  const asked = (isUnder ? rule.min : rule.max) ?? 0;
  return [
    found(rule, {
      days,
      subject: { kind: 'period', start: period.first },
      about: rule.channelId === null ? null : { table: 'channels', id: rule.channelId },
      keys: meant.map(({ occurrence }) => occurrence.key),
      fact: { kind: isUnder ? 'share-under' : 'share-over', part, whole, asked },
    }),
  ];
}

/** Is the post one of those whose share is asked for? */
function isMeant({ of }: Pick<RuleOf<'mix'>, 'of'>, { purpose, pillarId }: Post): boolean {
  return of.kind === 'purpose' ? purpose === of.purpose : pillarId === of.pillarId;
}
