import type { Item } from '#shared/records/item';

/** An item that repeats: its schedule is the first date's, and the rule names the others. */
export function isSeries(
  item: Item,
): item is Item & { readonly rule: string; readonly schedule: NonNullable<Item['schedule']> } {
  return item.rule !== null && item.schedule !== null;
}
