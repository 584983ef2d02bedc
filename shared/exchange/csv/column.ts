import type { DayOrder } from '#shared/exchange/csv/read-date';
import type { ScheduleTarget } from '#shared/exchange/csv/read-row-schedule';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import type { ReferredRegister } from '#shared/exchange/ical/full-copy';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { Language } from '#shared/i18n/message';
import type { ItemKind } from '#shared/records/item';

/** An item of any kind, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>> & { readonly kind: ItemKind };

/** How cells are worded. */
export interface Wording {
  /** Which comes first in dates that can be read both ways. */
  readonly order: DayOrder;
  readonly language: Language;
  /** What stands before the decimals of a number. */
  readonly decimal: '.' | ',';
  /** The name of a register's entry. */
  readonly nameOf: (register: ReferredRegister, id: string) => string;
  /** Of an entry that is known by its name only: what a reference to it holds. */
  readonly idOf: (register: ReferredRegister, name: string) => string;
}

/** One column of a table of items. */
export interface CsvColumn {
  readonly target: Exclude<CsvTarget, ScheduleTarget | 'kind' | 'id' | 'copy'>;
  /** The field that it tells, or tells a part of. */
  readonly field: ItemFieldName;
  /** Do items like this one have what it tells? */
  readonly isOf: (item: Fields) => boolean;
  /** Whether others may see it, or only who gets a full copy. */
  readonly detail: 'share' | 'full';
  readonly write: (item: Fields, wording: Wording) => string;
  /** The fields that a cell gives an item that looks like `item` so far; null when it cannot be read, absent where only a copy can tell. */
  readonly read?: (cell: string, item: Fields, wording: Wording) => Readonly<Record<string, unknown>> | null;
}
