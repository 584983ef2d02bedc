import type { Item } from '#shared/records/item';
import { ownSpan } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import { comparable } from '#shared/search/comparable';
import { rankOf, type Query } from './match';

/** An item that can be found by its title. */
export interface FindableItem {
  readonly item: Item;
  /** Null without a date. */
  readonly firstDay: DayNumber | null;
  readonly text: string;
}

const LIMIT = 20;
/** Of equals, what has no date stands behind what has one. */
const FARTHEST = 9e6;

/** The items with their titles ready for comparing: made once, so that typing does not wait for it. */
export function findableItems(items: readonly Item[]): readonly FindableItem[] {
  return items.map((item) => ({
    item,
    firstDay: item.schedule && ownSpan(item.schedule).firstDay,
    text: comparable(item.title),
  }));
}

/** At most 20 items whose titles answer the query: best first, among equals the nearest to `today`. */
export function findItems(items: readonly FindableItem[], query: Query, today: DayNumber): readonly FindableItem[] {
  const hits: { readonly found: FindableItem; readonly order: number }[] = [];
  for (const found of items) {
    const rank = rankOf(found.text, query);
    if (rank !== null) hits.push({ found, order: rank * 1e7 + distance(found, today) });
  }
  return hits
    .sort((one, other) => one.order - other.order)
    .slice(0, LIMIT)
    .map(({ found }) => found);
}

function distance({ firstDay }: FindableItem, today: DayNumber): number {
  return firstDay === null ? FARTHEST : Math.abs(firstDay - today);
}
