import { CSV_COLUMNS } from '#shared/exchange/csv/columns';
import type { ExportDetail } from '#shared/exchange/ical/ical-plan';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { Item } from '#shared/records/item';

/** What is no field to be compared: which item it is, and its revision. */
const BOOKKEEPING: ReadonlySet<string> = new Set<keyof Item>([
  ...(['id', 'uid', 'kind', 'sequence', 'created', 'modified', 'seriesId', 'originalStart'] as const),
]);

/** The fields that can differ between plan and file, of those that are there. */
export function comparedFields(fields: object): ReadonlySet<ItemFieldName> {
  return new Set(Object.keys(fields).filter((field) => !BOOKKEEPING.has(field)) as ItemFieldName[]);
}

/** The fields that a written table tells of an item: times alone are not the item's to be brought back. */
export function toldByTable(item: Item, detail: ExportDetail['kind']): ReadonlySet<ItemFieldName> {
  if (detail === 'times') return new Set();
  if (detail === 'full') return comparedFields(item);
  const shared = CSV_COLUMNS.filter(({ detail: least, isOf }) => least === 'share' && isOf(item));
  return new Set(['schedule', ...shared.map(({ field }) => field)]);
}
