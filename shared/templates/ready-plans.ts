import type { Translate } from '#shared/i18n/translate';
import type { PlanScope } from '#shared/records/plan-scope';
import { eightStages } from '#shared/templates/eight-stages';
import { ambassadorPath, ladderPath, newcomerPath } from '#shared/templates/person-paths';
import type { RelativePlan } from '#shared/templates/relative-plan';

export const READY_PLANS = ['eight-stages', 'newcomer', 'ladder', 'ambassador'] as const;
export type ReadyPlanId = (typeof READY_PLANS)[number];

const PLANS: Readonly<Record<ReadyPlanId, (t: Translate) => RelativePlan>> = {
  'eight-stages': eightStages,
  newcomer: newcomerPath,
  ladder: ladderPath,
  ambassador: ambassadorPath,
};

/** A ready plan in the words of a language. */
export function readyPlan(id: ReadyPlanId, t: Translate): RelativePlan {
  return PLANS[id](t);
}

/** Those that are made for the community's plan, or for one person's. */
export function readyPlansFor(scope: PlanScope['kind']): readonly ReadyPlanId[] {
  return READY_PLANS.filter((id) => (id === 'eight-stages') === (scope === 'general'));
}
