import { patchOf } from '#shared/kernel/change-set';
import type { PlanTables } from '#shared/plan/registers/register';
import type { Baseline } from '#shared/records/baseline';
import type { PlanScope } from '#shared/records/plan-scope';
import { add, type ChangeSet } from '#shared/records/tables';
import { isInScope } from '#shared/roadmap/roadmap-items';
import type { PlainDate } from '#shared/time/plain-date';

/** Those of a plan, as they were frozen. */
export function baselinesOf(baselines: readonly Baseline[], scope: PlanScope): readonly Baseline[] {
  return baselines.filter((baseline) => isInScope(baseline, scope));
}

/** The one that a plan is measured against; null for none. */
export function comparedBaseline(baselines: readonly Baseline[], scope: PlanScope): Baseline | null {
  return baselinesOf(baselines, scope).find(({ compared }) => compared) ?? null;
}

/** Keeps where all that is dated stands now. From here on the plan is measured against it. */
export function freezePlan(
  plan: PlanTables,
  scope: PlanScope,
  { id, name, on }: { readonly id: string; readonly name: string; readonly on: PlainDate },
): ChangeSet {
  const baselines = plan.all('baselines');
  const dates = plan.all('items').flatMap((item) => {
    if (item.kind !== 'milestone' || item.schedule?.kind !== 'all-day' || !isInScope(item, scope)) return [];
    const { first, last } = item.schedule;
    return [{ itemId: item.id, first, last: item.shape === 'point' ? first : last }];
  });
  const order = baselines.reduce((most, each) => Math.max(most, each.order), -1) + 1;
  return [
    ...compareWith(baselines, scope, null),
    add('baselines', { id, name, order, frozenOn: on, scope, compared: true, dates }),
  ];
}

/** From here on the plan is measured against another of its baselines; null for none. */
export function compareWith(baselines: readonly Baseline[], scope: PlanScope, id: string | null): ChangeSet {
  return baselinesOf(baselines, scope).flatMap((baseline) =>
    patchOf<'baselines'>('baselines', baseline, { compared: baseline.id === id }),
  );
}
