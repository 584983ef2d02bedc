import type { Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { PlanSnapshot } from './plan-handle';

/** An item without a date: it happens nowhere, and can be selected all the same. */
export interface UndatedItem {
  readonly key: string;
  readonly item: Item;
  readonly originalStart: null;
  readonly schedule: null;
  readonly span: null;
}

/** What can be selected and looked at by itself. */
export type ShownItem = Occurrence | UndatedItem;

const undated = new WeakMap<Item, UndatedItem>();

/** The occurrence with this key, or the item without a date whose identity it is. */
export function shownItem(plan: PlanSnapshot, key: string, zone: string): ShownItem | undefined {
  const occurrence = plan.occurrence(key, zone);
  if (occurrence) return occurrence;
  const item = plan.get('items', key);
  return item?.schedule === null ? withoutDate(item) : undefined;
}

/** The same for the same item, so that React sees what has not changed. */
function withoutDate(item: Item): UndatedItem {
  let shown = undated.get(item);
  if (!shown) {
    shown = { key: item.id, item, originalStart: null, schedule: null, span: null };
    undated.set(item, shown);
  }
  return shown;
}
