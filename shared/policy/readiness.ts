import type { Occurrence } from '#shared/plan/occurrence';
import { heldDays } from '#shared/policy/period';
import { occurrencesOn } from '#shared/policy/policy-plan';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { Event } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import type { ReadinessNeed, RuleOf } from '#shared/records/rule';
import { statusOf } from '#shared/records/status';

/** What an item lacks that is at most so many days ahead. What is done, or over, needs nothing any more. */
export const readiness: RuleCheck<'readiness'> = {
  find: (rule, plan, days) => {
    const near = { first: Math.max(days.first, plan.today), last: Math.min(days.last, plan.today + rule.days) };
    const held = heldDays(rule, near);
    if (!held || held.first > held.last) return [];
    return occurrencesOn(rule, plan, held).flatMap((occurrence) => {
      const lacks = lackOf(rule, occurrence);
      if (lacks.length === 0) return [];
      const { firstDay } = occurrence.span;
      return [
        found(rule, {
          days: { first: firstDay, last: firstDay },
          subject: { kind: 'occurrence', key: occurrence.key },
          keys: [occurrence.key],
          fact: { kind: 'not-ready', lacks },
        }),
      ];
    });
  },
  reach: (_rule, day) => ({ first: day, last: day }),
};

function lackOf({ kinds, needs }: RuleOf<'readiness'>, { item }: Occurrence): readonly ReadinessNeed[] {
  if ((item.kind !== 'event' && item.kind !== 'post') || !kinds.includes(item.kind)) return [];
  if (statusOf(item) === 'done') return [];
  return needs.filter((need) => lacks(item, need));
}

/** A need that an item of this kind cannot have is none: posts have no place, events no draft. */
function lacks(item: Item, need: ReadinessNeed): boolean {
  switch (need) {
    case 'owner':
      return item.ownerId === null;
    case 'checklist':
      return item.checklist.some(({ done }) => !done);
    case 'place':
      return item.kind === 'event' && lacksPlace(item);
    case 'approved':
      return item.kind === 'post' && item.stage !== 'scheduled' && item.stage !== 'published';
  }
}

function lacksPlace({ mode, place, platform, joinLink }: Event): boolean {
  const lacksVenue = place.name.trim() === '' && place.address.trim() === '';
  const lacksLink = platform.trim() === '' && joinLink.trim() === '';
  return (mode !== 'online' && lacksVenue) || (mode !== 'offline' && lacksLink);
}
