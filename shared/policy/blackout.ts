import { heldDays } from '#shared/policy/period';
import { appearancesOn } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';

/** Days on which nothing comes out, or only posts of one purpose. Whole-day posts are as little welcome as any. */
export const blackout: RuleCheck<'blackout'> = {
  find: (rule, plan, days) => {
    const held = heldDays(rule, days);
    if (!held) return [];
    return appearancesOn(rule, plan, held, rule.channelId)
      .filter(({ occurrence: { item } }) => rule.exceptPurpose === null || item.purpose !== rule.exceptPurpose)
      .map(({ day, channelId, occurrence }) =>
        found(rule, {
          days: { first: day, last: day },
          subject: { kind: 'occurrence', key: occurrence.key },
          about: channelId === null ? null : { table: 'channels', id: channelId },
          keys: [occurrence.key],
          fact: { kind: 'blackout' },
        }),
      );
  },
  reach: (_rule, day) => ({ first: day, last: day }),
};
