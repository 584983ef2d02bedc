import { patchOf } from '#shared/kernel/change-set';
import { shiftSchedule } from '#shared/plan/occurrence';
import type { ChangeSet } from '#shared/records/tables';
import { dependenciesOf } from '#shared/roadmap/dependencies';
import { roadmapItem, type RoadmapItem } from '#shared/roadmap/roadmap-items';
import { shiftDependents, type Shift } from '#shared/roadmap/shift-dependents';
import type { PlanSnapshot } from './plan-handle';

/** What has to move, and by how much, so that nothing that waits for an item begins too early. */
export function lateDependents(plan: PlanSnapshot, itemId: string): readonly Shift[] {
  const dependencies = dependenciesOf(plan.all('relations'));
  if (!dependencies.some(({ earlierId }) => earlierId === itemId)) return [];
  const items = new Map<string, RoadmapItem>();
  for (const { earlierId, laterId } of dependencies) {
    for (const id of [earlierId, laterId]) {
      const item = plan.get('items', id);
      const drawn = item?.kind === 'milestone' ? roadmapItem(item) : null;
      if (drawn) items.set(id, drawn);
    }
  }
  const moved = items.get(itemId);
  return moved ? shiftDependents([moved], items, dependencies) : [];
}

/** The change that moves them. */
export function shiftChanges(plan: PlanSnapshot, shifts: readonly Shift[]): ChangeSet {
  return shifts.flatMap(({ item, days }) => {
    const record = plan.get('items', item.id);
    if (!record?.schedule) return [];
    return patchOf<'items'>('items', record, { schedule: shiftSchedule(record.schedule, days, 0) });
  });
}
