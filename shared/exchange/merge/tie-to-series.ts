import type { Item } from '#shared/records/item';
import { dateOf, parsePlainDateTime } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';

type Schedule = NonNullable<Item['schedule']>;

/** A changed date under the plan's own series, where it has one. One that came without its series tells its date in its own zone. */
export function tieToSeries(item: Item, series: (Item & { readonly schedule: Schedule }) | undefined): Item {
  if (item.originalStart === null || series === undefined) return item;
  if (item.seriesId !== null) return { ...item, seriesId: series.id };
  return { ...item, seriesId: series.id, originalStart: onWallOf(series.schedule, item.schedule, item.originalStart) };
}

function onWallOf(series: Schedule, own: Item['schedule'], start: string): string {
  const wall = parsePlainDateTime(start);
  if (wall === null) return series.kind === 'timed' ? `${start}${series.start.slice(10)}` : start;
  if (series.kind === 'all-day') return dateOf(wall);
  return own?.kind === 'timed' ? rezone(wall, own.zone, series.zone) : wall;
}
