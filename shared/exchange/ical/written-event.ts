import type { ItemFieldName } from '#shared/exchange/ical/told-fields';

/** One VEVENT as it stands in a file, with the fields of its item that it tells. */
export interface WrittenEvent {
  readonly itemId: string;
  readonly text: string;
  readonly told: ReadonlySet<ItemFieldName>;
}
