import { daysShort, followersOf, type Dependency } from '#shared/roadmap/dependencies';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';

/** Something that has to move later, and by how many days. */
export interface Shift {
  readonly item: RoadmapItem;
  readonly days: number;
}

/**
 * What has to move once `moved` stand where they now are, each by just enough, and then what waits for those. Nothing
 * moves earlier; what is reached or dropped stays. A circle, which only a foreign plan can hold, moves each of its items
 * once.
 */
export function shiftDependents(
  moved: readonly RoadmapItem[],
  items: ReadonlyMap<string, RoadmapItem>,
  dependencies: readonly Dependency[],
): readonly Shift[] {
  const followers = followersOf(dependencies);
  const standing = new Map(moved.map((item) => [item.id, item]));
  const fixed = new Set(standing.keys());
  const shifts = new Map<string, Shift>();
  for (const item of inOrder(moved, followers)) {
    const earlier = standing.get(item);
    if (!earlier) continue;
    for (const { laterId, lagDays } of followers.get(item) ?? []) {
      const later = standing.get(laterId) ?? items.get(laterId);
      const days = later && !fixed.has(laterId) ? daysShort(earlier, later, lagDays) : 0;
      if (!later || days === 0) continue;
      standing.set(laterId, { ...later, first: later.first + days, last: later.last + days });
      shifts.set(laterId, { item: items.get(laterId)!, days: (shifts.get(laterId)?.days ?? 0) + days });
    }
    fixed.add(item);
  }
  return [...shifts.values()];
}

/** Everything that waits for `moved`, each after all that it waits for. */
function inOrder(
  moved: readonly RoadmapItem[],
  followers: ReadonlyMap<string, readonly Dependency[]>,
): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { laterId } of followers.get(id) ?? []) visit(laterId);
    order.unshift(id);
  };
  for (const { id } of moved) visit(id);
  return order;
}
