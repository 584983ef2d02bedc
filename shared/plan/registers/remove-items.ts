import { patchOf } from '#shared/kernel/change-set';
import type { PlanTables } from '#shared/plan/registers/register';
import type { Item } from '#shared/records/item';
import { remove, type ChangeSet } from '#shared/records/tables';

/**
 * Deletes items with what hangs on them: a series takes its changed dates along, a changed date whose series stays leaves
 * a gap there, relations go with either end.
 */
export function removeItems(plan: PlanTables, goes: (item: Item) => boolean): ChangeSet {
  const items = plan.all('items');
  const chosen = new Set(items.filter(goes).map(({ id }) => id));
  const going = items.filter(({ id, seriesId }) => chosen.has(id) || (seriesId !== null && chosen.has(seriesId)));
  const goingIds = new Set(going.map(({ id }) => id));
  const gaps = new Map<string, string[]>();
  for (const { seriesId, originalStart } of going)
    if (seriesId !== null && originalStart !== null && !goingIds.has(seriesId))
      gaps.set(seriesId, [...(gaps.get(seriesId) ?? []), originalStart]);
  return [
    ...plan
      .all('relations')
      .filter(({ from, to }) => goingIds.has(from.itemId) || goingIds.has(to.itemId))
      .map((relation) => remove('relations', relation)),
    ...going.map((item) => remove('items', item)),
    ...items.flatMap((item) => {
      const starts = gaps.get(item.id);
      return starts ? patchOf('items', item, { excluded: [...item.excluded, ...starts] }) : [];
    }),
  ];
}
