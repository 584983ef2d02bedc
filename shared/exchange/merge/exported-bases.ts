import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { isSame } from '#shared/exchange/merge/compare-items';
import { exchangedFields } from '#shared/exchange/merge/exchanged-fields';
import { exchangeKey } from '#shared/exchange/merge/merge-plan';
import { patchOf } from '#shared/kernel/change-set';
import type { IdSource } from '#shared/kernel/ids';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { add, type ChangeSet } from '#shared/records/tables';

/** Items that left in a file, with the fields that it tells of each. */
export interface ExportedItems {
  readonly items: readonly Item[];
  /** By an item's identity; what is not among them was not written. */
  readonly told: ReadonlyMap<string, ReadonlySet<ItemFieldName>>;
}

/**
 * What the plan is to remember of an export into the file `source`: when the file comes back changed, each field is
 * compared with what was sent, so that only what both sides changed is a conflict.
 */
export function exportedBases(
  { items, told }: ExportedItems,
  bases: readonly ExchangeBase[],
  source: string,
  newId: IdSource,
): ChangeSet {
  const known = new Map(
    bases
      .filter((base) => base.source === source)
      .map((base) => [exchangeKey({ uid: base.uid, originalStart: base.recurrenceId }), base]),
  );
  return items.flatMap((item): ChangeSet => {
    const fields = told.get(item.id);
    if (fields === undefined) return [];
    const exchanged = exchangedFields(item, fields);
    const base = known.get(exchangeKey(item));
    if (base !== undefined)
      return isSame(base.fields, exchanged) ? [] : patchOf('exchangeBases', base, { fields: exchanged });
    const { uid, originalStart: recurrenceId } = item;
    return [add('exchangeBases', { id: newId(), source, uid, recurrenceId, fields: exchanged })];
  });
}
