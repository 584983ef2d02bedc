import { heldDays } from '#shared/policy/period';
import { appearancesOn } from '#shared/policy/policy-plan';
import type { Posting } from '#shared/policy/posting';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

const MS_PER_MINUTE = 60_000;

/** Time between one post of a channel and the next: the later one is found. Whole-day posts have no hour to be too near. */
export const spacing: RuleCheck<'spacing'> = {
  find: (rule, plan, days) => {
    const held = heldDays(rule, days);
    if (!held) return [];
    const withEarlier = { first: held.first - daysBack(rule.minutes), last: held.last };
    const previous = new Map<string, TimedPosting>();
    return appearancesOn(rule, plan, withEarlier, rule.channelId)
      .filter(isTimed)
      .sort((one, other) => one.instant - other.instant || (one.occurrence.key < other.occurrence.key ? -1 : 1))
      .flatMap((posting) => {
        const before = previous.get(posting.channelId);
        previous.set(posting.channelId, posting);
        const minutes = before ? (posting.instant - before.instant) / MS_PER_MINUTE : Infinity;
        if (!before || minutes >= rule.minutes || posting.day < held.first) return [];
        return [
          found(rule, {
            days: { first: posting.day, last: posting.day },
            subject: { kind: 'occurrence', key: posting.occurrence.key },
            about: { table: 'channels', id: posting.channelId },
            keys: [before.occurrence.key, posting.occurrence.key],
            fact: { kind: 'too-close', minutes, asked: rule.minutes },
          }),
        ];
      });
  },
  reach: ({ minutes }, day) => ({ first: day, last: day + daysBack(minutes) }),
};

type TimedPosting = Posting & { readonly channelId: string; readonly instant: number };

function isTimed(posting: Posting): posting is TimedPosting {
  return posting.channelId !== null && posting.instant !== null;
}

/** How many days earlier a post may lie that is still too near. */
function daysBack(minutes: number): number {
  return Math.ceil(minutes / MINUTES_PER_DAY) + 1;
}
