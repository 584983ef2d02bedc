import type { ItemFields } from '#shared/plan/edit-item';
import type { Item } from '#shared/records/item';

const inFlight = new Map<string, readonly ItemFields[]>();

/**
 * The item as it will stand once what is being written is on disk. Two edits of one field that holds much (a list, a
 * budget) may follow each other faster than the disk: the second must not undo the first.
 */
export function withEditsInFlight(item: Item): Item {
  return Object.assign({}, item, ...(inFlight.get(item.id) ?? [])) as Item;
}

/** Notes an edit for as long as it is being written. */
export function noteEdit(itemId: string, fields: ItemFields, written: Promise<unknown>): void {
  inFlight.set(itemId, [...(inFlight.get(itemId) ?? []), fields]);
  void written.finally(() => {
    const others = (inFlight.get(itemId) ?? []).filter((each) => each !== fields);
    if (others.length > 0) inFlight.set(itemId, others);
    else inFlight.delete(itemId);
  });
}
