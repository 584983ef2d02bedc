import { scheduleAt } from '#shared/plan/occurrence';
import { loosened } from '#shared/plan/series/loosened';
import type { PlaceOfStart } from '#shared/plan/series/places-of-starts';
import { withPlaces, type EditedSeries, type SeriesItem, type WholeSeries } from '#shared/plan/series/whole-series';
import type { Item } from '#shared/records/item';

/** The fields of an override that tell which date it is; they never follow the series. */
const OWN_FIELDS: ReadonlySet<string> = new Set<keyof Item>([
  ...(['id', 'uid', 'sequence', 'created', 'modified', 'schedule'] as const),
  ...(['rule', 'excluded', 'added', 'seriesId', 'originalStart'] as const),
]);

/**
 * Gives the dates of a series their places in what it has become. Changed dates stay changed: a field of theirs that
 * differs from the series' keeps its value, one that is the same follows, and so does the place of one that only had
 * other fields changed. A changed date for which the series has no place any more becomes a single item.
 */
export function settleDates(
  { series: before, overrides, relations }: WholeSeries,
  after: SeriesItem,
  place: PlaceOfStart,
  start: string,
): EditedSeries {
  const placesOf = (starts: readonly string[]) => starts.map(place).filter((each) => each !== null);
  const kept: Item[] = [];
  const loose: Item[] = [];
  for (const override of overrides) {
    const own = override.originalStart === null ? null : place(override.originalStart);
    const followed = following(override, before, after);
    if (own === null) loose.push(loosened(followed));
    else kept.push({ ...followed, originalStart: own, schedule: scheduleOf(override, before, after, own) });
  }
  const looseAt = new Map(overrides.map(({ id, originalStart }) => [originalStart, id]));
  const refOfStart = (each: string) => {
    const looseId = place(each) === null ? looseAt.get(each) : undefined;
    return looseId === undefined
      ? { itemId: before.id, originalStart: place(each) }
      : { itemId: looseId, originalStart: null };
  };
  const date = refOfStart(start);
  return {
    parts: [
      {
        series: { ...after, excluded: placesOf(before.excluded), added: placesOf(before.added) },
        overrides: kept,
      },
    ],
    loose,
    relations: withPlaces(relations, before.id, refOfStart),
    date: date.itemId === before.id && date.originalStart === null ? null : date,
  };
}

/** The starts of a series that something in the plan names, beside `start`. */
export function namedStarts({ series, overrides, relations }: WholeSeries, start: string): readonly string[] {
  return [
    start,
    ...series.excluded,
    ...series.added,
    ...overrides.map(({ originalStart }) => originalStart),
    ...relations.flatMap(({ from, to }) =>
      [from, to].filter(({ itemId }) => itemId === series.id).map(({ originalStart }) => originalStart),
    ),
  ].filter((each) => each !== null);
}

/** The override with the series' new values where it had the old ones. */
function following(override: Item, before: SeriesItem, after: SeriesItem): Item {
  const own = override as unknown as Readonly<Record<string, unknown>>;
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(
    ([name, value]) => !OWN_FIELDS.has(name) && !isSame(value, old[name]) && isSame(own[name], old[name]),
  );
  return { ...override, ...Object.fromEntries(changed) };
}

/** Where an override lies: it goes along if it lay where the series had put it. */
function scheduleOf(override: Item, before: SeriesItem, after: SeriesItem, start: string): Item['schedule'] {
  const natural = override.originalStart === null ? null : scheduleAt(before.schedule, override.originalStart);
  return isSame(override.schedule, natural) ? scheduleAt(after.schedule, start) : override.schedule;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
