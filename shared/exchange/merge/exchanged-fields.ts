import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { BASE_MODIFIED, BASE_SEQUENCE } from '#shared/exchange/merge/compare-items';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';

/** What a base remembers of an item that was exchanged: the fields that were told, and the revision. */
export function exchangedFields(item: Item, told: ReadonlySet<ItemFieldName>): ExchangeBase['fields'] {
  const fields = item as unknown as Readonly<Record<string, unknown>>;
  return {
    ...Object.fromEntries([...told].map((field) => [field, fields[field]])),
    [BASE_SEQUENCE]: item.sequence,
    [BASE_MODIFIED]: item.modified,
  };
}
