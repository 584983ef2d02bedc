import { shiftSchedule, spanIn, type Occurrence } from '#shared/plan/occurrence';
import { Ledger } from '#shared/policy/ledger';
import type { PolicyPlan } from '#shared/policy/policy-plan';
import type { ZoneOf } from '#shared/policy/posting';
import { findingsOf } from '#shared/policy/rule-checks';
import type { Rule, RuleKind } from '#shared/records/rule';
import type { Schedule } from '#shared/records/schedule';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** The rules that speak of when a post may come out. */
export const RULES_OF_TIME: readonly RuleKind[] = ['quiet', 'blackout', 'spacing'];
const STEP_MINUTES = 30;
const FURTHEST_DAYS = 31;

export interface AllowedTimes {
  readonly rules: readonly Rule[];
  /** The posts around it; the post itself may be among them. */
  readonly others: readonly Occurrence[];
  readonly zone: string;
  readonly zoneOf: ZoneOf;
  /** What the time has to meet besides the rules. */
  readonly fits: (schedule: Schedule) => boolean;
}

/**
 * The time nearest to where a post lies at which quiet hours, blackouts and spacing let it come out: by half hours, whole
 * days by days; of two that are as near the later one. Null when there is none within a month.
 */
export function nearestAllowedTime(post: Occurrence, times: AllowedTimes): Schedule | null {
  const isAllowed = allowedBy(post, times);
  const step = post.schedule.kind === 'timed' ? STEP_MINUTES : MINUTES_PER_DAY;
  for (let distance = 0; distance <= FURTHEST_DAYS * MINUTES_PER_DAY; distance += step)
    for (const minutes of distance === 0 ? [0] : [distance, -distance]) {
      const schedule =
        post.schedule.kind === 'timed'
          ? shiftSchedule(post.schedule, 0, minutes)
          : shiftSchedule(post.schedule, minutes / MINUTES_PER_DAY, 0);
      if (times.fits(schedule) && isAllowed(schedule)) return schedule;
    }
  return null;
}

function allowedBy(post: Occurrence, { rules, others, zone, zoneOf }: AllowedTimes): (schedule: Schedule) => boolean {
  const ledger = new Ledger(zoneOf);
  for (const other of others) if (other.key !== post.key) ledger.put(other.key, [other]);
  const plan = planOf(ledger, zoneOf);
  const asked = rules.filter(({ kind }) => RULES_OF_TIME.includes(kind));
  return (schedule) => {
    const moved = { ...post, item: { ...post.item }, schedule, span: spanIn(zone, schedule) };
    ledger.put(post.key, [moved]);
    const days = ledger.daysOf(moved);
    // the post after it is found too when this one comes too near
    const around = { first: Math.min(...days), last: Math.max(...days) + 1 };
    return !asked.some((rule) => findingsOf(rule, plan, around).some(({ keys }) => keys.includes(post.key)));
  };
}

/** Rules of time look at nothing but what appears when. */
export function planOf(ledger: Ledger, zoneOf: ZoneOf): PolicyPlan {
  return {
    starts: { weekStart: 'monday', yearStart: 1 },
    today: 0,
    zoneOf,
    beginningOn: (day) => ledger.beginningOn(day),
    postingsOn: (day) => ledger.postingsOn(day),
    relationsOf: () => [],
    named: () => [],
    channelIds: [],
    goalIds: [],
    fitOf: () => null,
  };
}
