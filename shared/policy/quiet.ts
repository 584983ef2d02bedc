import { heldDays } from '#shared/policy/period';
import { appearancesOn } from '#shared/policy/policy-plan';
import type { Posting } from '#shared/policy/posting';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { RuleOf } from '#shared/records/rule';
import { weekdayOf } from '#shared/time/plain-date';

/** Hours and weekdays on which nothing comes out, by the clock of the channel. Posts of whole days keep no hours. */
export const quiet: RuleCheck<'quiet'> = {
  find: (rule, plan, days) => {
    const held = heldDays(rule, days);
    if (!held) return [];
    return appearancesOn(rule, plan, held, rule.channelId).flatMap((posting) => {
      const onQuietDay = rule.weekdays.includes(weekdayOf(posting.day));
      if (!onQuietDay && !isWithinHours(rule.hours, posting)) return [];
      const { day, channelId, occurrence } = posting;
      return [
        found(rule, {
          days: { first: day, last: day },
          subject: { kind: 'occurrence', key: occurrence.key },
          about: channelId === null ? null : { table: 'channels', id: channelId },
          keys: [occurrence.key],
          fact: { kind: 'quiet', minute: onQuietDay ? null : posting.minute },
        }),
      ];
    });
  },
  reach: (_rule, day) => ({ first: day, last: day }),
};

/** Is it within the quiet hours, which may run over midnight? The end itself is no longer quiet. */
function isWithinHours(hours: RuleOf<'quiet'>['hours'], { minute }: Posting): boolean {
  if (hours === null || minute === null) return false;
  const { start, end } = hours;
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
}
