import type { Calendar } from '#shared/records/calendar';
import type { Item } from '#shared/records/item';

/** What is written: the chosen items, with their overrides beside their series, and the calendars they lie in. */
export interface IcalPlan {
  readonly items: readonly Item[];
  readonly calendars: readonly Calendar[];
  /** What the calendar is called in other programs. */
  readonly name: string;
  /** The plan's own zone. */
  readonly zone: string;
}
