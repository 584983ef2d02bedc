import type { PlanTables } from '#shared/plan/registers/register';
import { removeItems } from '#shared/plan/registers/remove-items';
import type { Item } from '#shared/records/item';
import { remove, type ChangeSet } from '#shared/records/tables';

/** The milestones and phases of somebody's own plan. */
export function individualPlan(plan: PlanTables, personId: string): readonly Item[] {
  return plan.all('items').filter((item) => isOf(item, personId));
}

/** Deletes somebody's own plan, with what it was measured against: without its person it is nobody's. */
export function removeIndividualPlan(plan: PlanTables, personId: string): ChangeSet {
  return [
    ...removeItems(plan, (item) => isOf(item, personId)),
    ...plan
      .all('baselines')
      .filter(({ scope }) => scope.kind === 'person' && scope.personId === personId)
      .map((baseline) => remove('baselines', baseline)),
  ];
}

function isOf(item: Item, personId: string): boolean {
  return item.kind === 'milestone' && item.scope.kind === 'person' && item.scope.personId === personId;
}
