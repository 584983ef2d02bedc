import type { Occurrence } from '#shared/plan/occurrence';
import type { OccurrenceRef, RelationsOf } from '#shared/plan/relations';
import type { PeriodStarts } from '#shared/policy/period';
import type { Posting, ZoneOf } from '#shared/policy/posting';
import type { Rule } from '#shared/records/rule';
import { statusOf } from '#shared/records/status';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** The plan as rules look at it. Days are those of the plan's zone, and of a channel's zone for what appears in one. */
export interface PolicyPlan {
  readonly starts: PeriodStarts;
  readonly zoneOf: ZoneOf;
  readonly today: DayNumber;
  /** What begins on a day, in the order of the hours. */
  readonly beginningOn: (day: DayNumber) => readonly Occurrence[];
  /** What appears in channels on a day, in the order of the hours. */
  readonly postingsOn: (day: DayNumber) => readonly Posting[];
  readonly relationsOf: RelationsOf;
  /** The occurrences that one end of a relation names: all dates of a series where it names the series. */
  readonly named: (ref: OccurrenceRef) => readonly Occurrence[];
  /** The channels and the goals that are in use, by identity. */
  readonly channelIds: readonly string[];
  readonly goalIds: readonly string[];
  /** How well a partner fits, 0 to 100; null when nobody has said. */
  readonly fitOf: (partnerId: string) => number | null;
}

/** Does an occurrence count for a rule? What is cancelled never does, ideas where the rule says so. */
export function counts({ ideas }: Pick<Rule, 'ideas'>, { item }: Pick<Occurrence, 'item'>): boolean {
  const status = statusOf(item);
  return status !== 'cancelled' && (ideas || status !== 'idea');
}

/** What begins on some days and counts for a rule. */
export function occurrencesOn(rule: Pick<Rule, 'ideas'>, plan: PolicyPlan, days: DayWindow): Occurrence[] {
  return gather(days, plan.beginningOn, (occurrence) => counts(rule, occurrence));
}

/**
 * What appears on some days and counts for a rule: in one channel, or (null) every post once, on the day it first appears.
 */
export function postsOn(
  rule: Pick<Rule, 'ideas'>,
  plan: PolicyPlan,
  days: DayWindow,
  channelId: string | null,
): Posting[] {
  return gather(
    days,
    plan.postingsOn,
    (posting) =>
      (channelId === null ? posting.isFirst : posting.channelId === channelId) && counts(rule, posting.occurrence),
  );
}

/** What appears in one channel, or (null) in any of them, each time that it does. */
export function appearancesOn(
  rule: Pick<Rule, 'ideas'>,
  plan: PolicyPlan,
  days: DayWindow,
  channelId: string | null,
): Posting[] {
  return gather(
    days,
    plan.postingsOn,
    (posting) => (channelId === null || posting.channelId === channelId) && counts(rule, posting.occurrence),
  );
}

function gather<Value>(
  { first, last }: DayWindow,
  onDay: (day: DayNumber) => readonly Value[],
  isMeant: (value: Value) => boolean,
): Value[] {
  const all: Value[] = [];
  for (let day = first; day <= last; day += 1) for (const value of onDay(day)) if (isMeant(value)) all.push(value);
  return all;
}
