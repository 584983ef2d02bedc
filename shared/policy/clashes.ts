import type { Occurrence } from '#shared/plan/occurrence';
import { planOf, RULES_OF_TIME } from '#shared/policy/fixes/allowed-time';
import { Ledger } from '#shared/policy/ledger';
import type { ZoneOf } from '#shared/policy/posting';
import { findingsOf } from '#shared/policy/rule-checks';
import type { Rule } from '#shared/records/rule';

/** What a rule of time may have against a post. */
export type Clash = 'quiet' | 'blackout' | 'too-close';

/**
 * Which of some posts that are not in the plan yet would come out in quiet hours, in a blackout, or too near to another
 * post; by their keys. `others` are the posts that are there.
 */
export function clashesOf(
  posts: readonly Occurrence[],
  others: readonly Occurrence[],
  rules: readonly Rule[],
  zoneOf: ZoneOf,
): ReadonlyMap<string, ReadonlySet<Clash>> {
  const ledger = new Ledger(zoneOf);
  for (const post of [...others, ...posts]) ledger.put(post.key, [post]);
  const days = posts.flatMap((post) => ledger.daysOf(post));
  const clashes = new Map(posts.map(({ key }) => [key, new Set<Clash>()]));
  if (days.length === 0) return clashes;
  const around = { first: Math.min(...days) - 1, last: Math.max(...days) + 1 };
  const plan = planOf(ledger, zoneOf);
  for (const rule of rules)
    if (RULES_OF_TIME.includes(rule.kind))
      for (const { keys, fact } of findingsOf(rule, plan, around))
        for (const key of keys) clashes.get(key)?.add(fact.kind as Clash);
  return clashes;
}
