import { envelopeText, readEnvelope, type References } from '#shared/exchange/ical/full-copy';
import { isSame } from '#shared/exchange/merge/compare-items';
import { emptyItem, ITEM_KINDS, itemSchema, type Item, type ItemKind } from '#shared/records/item';

/** An item as the last cell of a full copy holds it. */
export interface RowCopy {
  readonly item: Item;
  readonly references: References;
}

/** An item of each kind with every field at its default. */
const UNSET = Object.fromEntries(
  ITEM_KINDS.map((kind) => [
    kind,
    emptyItem({ id: '', uid: '', now: 0, kind, title: '', schedule: null, calendarId: '' }),
  ]),
) as Readonly<Record<ItemKind, Item>>;

/** The whole item as JSON, for Kalends alone: what is at its default is left out. */
export function rowCopyText(item: Item, references: References): string {
  const unset: Readonly<Record<string, unknown>> = UNSET[item.kind];
  const fields = Object.entries(item).filter(([field, value]) => field === 'kind' || !isSame(value, unset[field]));
  return envelopeText({ fields: Object.fromEntries(fields), references });
}

/** Reads the cell; null when somebody damaged it. */
export function readRowCopy(cell: string): RowCopy | null {
  const envelope = readEnvelope(cell);
  if (envelope === null) return null;
  const kind = envelope.fields['kind'] as ItemKind;
  const item = itemSchema.safeParse({ ...UNSET[kind], ...envelope.fields });
  return item.success ? { item: item.data, references: envelope.references } : null;
}
