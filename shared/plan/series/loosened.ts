import type { Item } from '#shared/records/item';

/** A changed date of a series as an item of its own. */
export function loosened(override: Item): Item {
  return { ...override, uid: `${override.id}@kalends`, seriesId: null, originalStart: null };
}
