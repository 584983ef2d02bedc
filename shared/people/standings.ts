import { stepOn } from '#shared/people/funnel';
import type { Baseline } from '#shared/records/baseline';
import type { Item } from '#shared/records/item';
import type { FunnelStep, Person } from '#shared/records/person';
import { roadmapItem, type RoadmapItem } from '#shared/roadmap/roadmap-items';
import { slipOf, withFrozenDays } from '#shared/roadmap/slip';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';

/** Where somebody stands: in the funnel, and on the way of their own plan. */
export interface Standing {
  readonly person: Person;
  readonly step: FunnelStep | null;
  /** Their plan, without what was dropped. */
  readonly plan: readonly RoadmapItem[];
  /** What of their plan is reached, of all that was not dropped. */
  readonly reached: number;
  readonly total: number;
  /** The first thing ahead, or overdue; null where nothing is. */
  readonly next: RoadmapItem | null;
  /** By how many days what slipped most has slipped, against the baseline that their plan is measured against. */
  readonly slipDays: number;
}

/** Everybody who has a place in the funnel or a plan, those with a plan first. Items are walked once. */
export function standings(
  people: readonly Person[],
  items: readonly Item[],
  baselines: readonly Baseline[],
  today: DayNumber,
): readonly Standing[] {
  const frozen = new Map<string, Baseline>();
  for (const baseline of baselines)
    if (baseline.compared && baseline.scope.kind === 'person') frozen.set(baseline.scope.personId, baseline);
  const plans = new Map<string, RoadmapItem[]>();
  for (const item of items) {
    if (item.kind !== 'milestone' || item.scope.kind !== 'person') continue;
    const drawn = roadmapItem(item);
    if (!drawn || drawn.status === 'cancelled') continue;
    const plan = plans.get(item.scope.personId);
    if (plan) plan.push(drawn);
    else plans.set(item.scope.personId, [drawn]);
  }
  const all = people
    .filter(({ archived }) => !archived)
    .map((person) => {
      const plan = plans.get(person.id) ?? [];
      return standingOf(person, withFrozenDays(plan, frozen.get(person.id) ?? null), today);
    })
    .filter(({ step, total }) => step !== null || total > 0);
  return [...all.filter(({ total }) => total > 0), ...all.filter(({ total }) => total === 0)];
}

function standingOf(person: Person, plan: readonly RoadmapItem[], today: DayNumber): Standing {
  const ahead = plan.filter(({ status }) => status !== 'done');
  const next = ahead.reduce<RoadmapItem | null>(
    (first, item) => (first === null || item.first < first.first ? item : first),
    null,
  );
  const slipDays = plan.reduce((most, item) => {
    const slip = slipOf(item);
    return slip?.kind === 'days' ? Math.max(most, slip.days) : most;
  }, 0);
  return {
    person,
    step: stepOn(person.path, dateOfDay(today)),
    plan,
    reached: plan.length - ahead.length,
    total: plan.length,
    next,
    slipDays,
  };
}
