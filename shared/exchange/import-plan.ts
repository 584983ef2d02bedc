import type { Item } from '#shared/records/item';
import { add, type ChangeSet } from '#shared/records/tables';
import { isSeries } from '#shared/recurrence/is-series';
import { dateOf, parsePlainDateTime } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';

/** What a file would bring to a plan. */
export interface ImportPlan {
  /** Items that the plan does not have, as they would be added. */
  readonly fresh: readonly Item[];
  /** Items of the file that the plan has already, by UID and date of the series: they are left alone. */
  readonly alreadyHere: readonly Item[];
}

/**
 * Compares the items of a file with those of the plan. What is fresh goes into the calendar; a changed date of a series
 * that is already in the plan is tied to the plan's own series. Planning the same file after its import finds nothing fresh.
 */
export function planImport(fileItems: readonly Item[], planItems: readonly Item[], calendarId: string): ImportPlan {
  const known = new Set(planItems.map(identity));
  const planSeries = new Map(planItems.flatMap((item) => (isSeries(item) ? [[item.uid, item] as const] : [])));
  const fresh: Item[] = [];
  const alreadyHere: Item[] = [];
  for (const item of fileItems) {
    const series = planSeries.get(item.uid);
    const tied = item.originalStart !== null && series !== undefined ? tiedTo(series, item, item.originalStart) : item;
    const isHere =
      known.has(identity(tied)) || (tied.originalStart !== null && series?.excluded.includes(tied.originalStart));
    if (isHere) alreadyHere.push(item);
    else fresh.push({ ...tied, calendarId });
  }
  return { fresh, alreadyHere };
}

/** The change set that adds the fresh items, or those of them that were chosen: one gesture, one undo. */
export function importChanges(fresh: readonly Item[]): ChangeSet {
  return fresh.map((item) => add('items', item));
}

function identity({ uid, originalStart }: Item): string {
  return `${uid}\n${originalStart ?? ''}`;
}

/** A changed date under the plan's series. One that came without its series tells its date in its own zone. */
function tiedTo(series: Item & { readonly schedule: NonNullable<Item['schedule']> }, item: Item, start: string): Item {
  if (item.seriesId !== null) return { ...item, seriesId: series.id };
  return { ...item, seriesId: series.id, originalStart: onWallOf(series.schedule, item.schedule, start) };
}

type Schedule = NonNullable<Item['schedule']>;

function onWallOf(series: Schedule, own: Item['schedule'], start: string): string {
  const wall = parsePlainDateTime(start);
  if (wall === null) return series.kind === 'timed' ? `${start}${series.start.slice(10)}` : start;
  if (series.kind === 'all-day') return dateOf(wall);
  return own?.kind === 'timed' ? rezone(wall, own.zone, series.zone) : wall;
}
