import type { References } from '#shared/exchange/ical/full-copy';
import type { Calendar } from '#shared/records/calendar';
import type { Item } from '#shared/records/item';

/** How much of an item leaves the plan. */
export type ExportDetail =
  /** That something is on, and when: no title, place, notes or links. `title` stands in for every title. */
  | { readonly kind: 'times'; readonly title: string }
  /** What others need: no internal notes, budget, contacts or people. */
  | { readonly kind: 'share' }
  /** The whole item; Kalends gives it back as it is. `references` are the names of what items refer to. */
  | { readonly kind: 'full'; readonly references: References };

/** What is written: the chosen items, with their overrides beside their series, and the calendars they lie in. */
export interface IcalPlan {
  readonly items: readonly Item[];
  readonly calendars: readonly Calendar[];
  /** What the calendar is called in other programs. */
  readonly name: string;
  /** The plan's own zone. */
  readonly zone: string;
}

/** How it is written. */
export interface IcalManner {
  readonly detail: ExportDetail;
  /** Whether reminders go along. */
  readonly alarms: boolean;
}

/** What others get when nothing else was chosen. */
export const FOR_OTHERS: IcalManner = { detail: { kind: 'share' }, alarms: true };
