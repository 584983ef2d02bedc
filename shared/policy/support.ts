import type { Finding } from '#shared/findings/finding';
import type { Occurrence } from '#shared/plan/occurrence';
import { relationEnds, type PostRelation } from '#shared/plan/relations';
import { heldDays } from '#shared/policy/period';
import { counts, occurrencesOn, type PolicyPlan } from '#shared/policy/policy-plan';
import { appearances, type Posting } from '#shared/policy/posting';
import { found, type RuleCheck } from '#shared/policy/rule-check';
import type { Event } from '#shared/records/event';
import type { RuleOf } from '#shared/records/rule';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';

const MINUTES_PER_HOUR = 60;
const MS_PER_HOUR = 3_600_000;

/** Announcements, a reminder and a recap around each event, tied to it. Each date of a series is judged by itself. */
export const support: RuleCheck<'support'> = {
  find: (rule, plan, days) => {
    const held = heldDays(rule, days);
    if (!held) return [];
    return occurrencesOn(rule, plan, held)
      .filter(isEvent)
      .filter(({ item }) => isAsked(rule.formats, item.format) && isAsked(rule.modes, item.mode))
      .flatMap((event) => [
        ...missingAnnouncements(rule, plan, event),
        ...missingReminder(rule, plan, event),
        ...missingRecap(rule, plan, event),
      ]);
  },
  reach: (_rule, day) => ({ first: day, last: day }),
};

type EventOccurrence = Occurrence & { readonly item: Event };

function isEvent(occurrence: Occurrence): occurrence is EventOccurrence {
  return occurrence.item.kind === 'event';
}

function isAsked<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value);
}

/**
 * The announcements that lack. Each distance asks for one of its own: the earliest post answers for the greatest distance,
 * so that one post long before the event is not taken for two.
 */
function missingAnnouncements(rule: RuleOf<'support'>, plan: PolicyPlan, event: EventOccurrence): Finding[] {
  const eventDay = event.span.firstDay;
  const posts = supporting(rule, plan, event, 'announces').toSorted((one, other) => one.day - other.day);
  let next = 0;
  return rule.announceDays
    .toSorted((one, other) => other - one)
    .flatMap((days, index) => {
      const post = posts[next];
      if (post && post.day <= eventDay - days) {
        next += 1;
        return [];
      }
      return [missing(rule, event, 'announces', days, { last: eventDay, part: `announces-${index}`, posts })];
    });
}

function missingReminder(rule: RuleOf<'support'>, plan: PolicyPlan, event: EventOccurrence): Finding[] {
  const hours = rule.remindHours;
  if (hours === null) return [];
  const { firstDay } = event.span;
  const posts = supporting(rule, plan, event, 'reminds');
  const start = event.schedule.kind === 'timed' ? toInstant(event.schedule.zone, event.schedule.start) : null;
  const isInTime = ({ instant, day }: Posting) => {
    if (start === null || instant === null)
      return day <= firstDay && day >= firstDay - Math.ceil((hours * MINUTES_PER_HOUR) / MINUTES_PER_DAY);
    return instant <= start && instant >= start - hours * MS_PER_HOUR;
  };
  if (posts.some(isInTime)) return [];
  return [missing(rule, event, 'reminds', hours, { last: firstDay, part: 'reminds', posts })];
}

function missingRecap(rule: RuleOf<'support'>, plan: PolicyPlan, event: EventOccurrence): Finding[] {
  const days = rule.recapDays;
  if (days === null) return [];
  const { lastDay } = event.span;
  const posts = supporting(rule, plan, event, 'recaps');
  if (posts.some(({ day }) => day >= lastDay && day <= lastDay + days)) return [];
  return [missing(rule, event, 'recaps', days, { last: lastDay + days, part: 'recaps', posts })];
}

/** The first appearances of the posts that are tied to an event in one way. */
function supporting(
  rule: RuleOf<'support'>,
  plan: PolicyPlan,
  event: EventOccurrence,
  type: PostRelation,
): readonly Posting[] {
  return relationEnds(event, plan.relationsOf)
    .filter(({ relation, side }) => relation.type === type && side === 'to')
    .flatMap(({ other }) => plan.named(other))
    .filter((post) => counts(rule, post))
    .flatMap((post) => appearances(post, plan.zoneOf).slice(0, 1));
}

function missing(
  rule: RuleOf<'support'>,
  event: EventOccurrence,
  type: PostRelation,
  asked: number,
  { last, part, posts }: { readonly last: number; readonly part: string; readonly posts: readonly Posting[] },
): Finding {
  return found(rule, {
    days: { first: event.span.firstDay, last },
    subject: { kind: 'occurrence', key: event.key },
    part,
    keys: [event.key, ...posts.map(({ occurrence }) => occurrence.key)],
    fact: { kind: 'unsupported', type, asked },
  });
}
