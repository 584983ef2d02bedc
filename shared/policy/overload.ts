import { groupBy } from '#shared/policy/group-by';
import { heldDays, maxFor, periodAround, periodsBeginningIn } from '#shared/policy/period';
import { occurrencesOn } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';

/** How many items of one owner begin in a week, whatever their kind. */
export const overload: RuleCheck<'overload'> = {
  find: (rule, plan, days) =>
    periodsBeginningIn(days, 'week', plan.starts).flatMap((week) => {
      const held = heldDays(rule, week);
      if (!held) return [];
      const asked = maxFor(rule.max, held, week);
      const byOwner = groupBy(occurrencesOn(rule, plan, held), ({ item }) => item.ownerId);
      return [...byOwner].flatMap(([ownerId, items]) => {
        if (ownerId === null || items.length <= asked) return [];
        return [
          found(rule, {
            days: held,
            subject: { kind: 'period', start: week.first },
            about: { table: 'people', id: ownerId },
            keys: items.map(({ key }) => key),
            fact: { kind: 'too-many', found: items.length, asked },
          }),
        ];
      });
    }),
  reach: (_rule, day, { starts }) => periodAround(day, 'week', starts),
};
