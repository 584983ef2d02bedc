import { ownSpan } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay, type PlainDate } from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';

/** How far something is that a partner takes part in. */
export type QuarterMark = 'done' | 'planned' | 'idea';

/** What is done with a partner in each quarter of a year; what is done comes before what is planned. */
export type Quarters = readonly [
  first: readonly QuarterMark[],
  second: readonly QuarterMark[],
  third: readonly QuarterMark[],
  fourth: readonly QuarterMark[],
];

export const NO_QUARTERS: Quarters = [[], [], [], []];

const MARKS: Readonly<Record<PartnerActivity['stage'], QuarterMark | null>> = {
  idea: 'idea',
  talks: 'planned',
  agreed: 'planned',
  running: 'planned',
  done: 'done',
  declined: null,
};
const ORDER: readonly QuarterMark[] = ['done', 'planned', 'idea'];

/**
 * The quarters of the year around `today` by partner. An activity counts where it begins, and a series once: where it
 * begins. What was declined counts nowhere. One walk over the items; others have `NO_QUARTERS`.
 */
export function activityQuarters(
  items: readonly Item[],
  { today, yearStart }: { readonly today: PlainDate; readonly yearStart: number },
): ReadonlyMap<string, Quarters> {
  const { year } = quarterOf(today, yearStart);
  const found = new Map<string, [QuarterMark[], QuarterMark[], QuarterMark[], QuarterMark[]]>();
  for (const item of items) {
    if (item.kind !== 'activity' || item.schedule === null || item.seriesId !== null) continue;
    const mark = MARKS[item.stage];
    const quarter = quarterOf(dateOfDay(ownSpan(item.schedule).firstDay), yearStart);
    if (mark === null || quarter.year !== year) continue;
    for (const partnerId of item.partnerIds) {
      let quarters = found.get(partnerId);
      if (!quarters) found.set(partnerId, (quarters = [[], [], [], []]));
      quarters[quarter.number - 1]!.push(mark);
    }
  }
  for (const quarters of found.values())
    for (const marks of quarters) marks.sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return found;
}
