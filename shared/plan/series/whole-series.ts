import type { OccurrenceRef, RelationsOf } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import type { Schedule } from '#shared/records/schedule';

/** An item that repeats. */
export type SeriesItem = Item & { readonly rule: string; readonly schedule: Schedule };

/** A series with the items that stand for one of its dates. */
export interface SeriesPart {
  readonly series: SeriesItem;
  readonly overrides: readonly Item[];
}

/** A series with everything in the plan that names one of its dates. */
export interface WholeSeries extends SeriesPart {
  /** Relations from or to the series, one of its dates, or an override. */
  readonly relations: readonly Relation[];
}

/** What became of a series. */
export interface EditedSeries {
  /** The series that are there now. */
  readonly parts: readonly SeriesPart[];
  /** Changed dates for which no series has a place any more: they stay in the plan as single items. */
  readonly loose: readonly Item[];
  /** The relations that stand now. */
  readonly relations: readonly Relation[];
  /** Where the date is now that was edited; null when it is no more. */
  readonly date: OccurrenceRef | null;
}

/** The series with what the plan holds of it. */
export function wholeSeries(series: SeriesItem, items: readonly Item[], relationsOf: RelationsOf): WholeSeries {
  const overrides = items.filter(({ seriesId }) => seriesId === series.id);
  const relations = [series, ...overrides].flatMap(({ id }) => relationsOf(id));
  return { series, overrides, relations: [...new Set(relations)] };
}

/**
 * Is the start `one` before `other`? Both in the form of `Item.excluded`; a date is compared with a wall time by its
 * day.
 */
export function isEarlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Relations with the ends that lie on dates of `seriesId` led to where `place` says that these are now. */
export function withPlaces(
  relations: readonly Relation[],
  seriesId: string,
  place: (originalStart: string) => OccurrenceRef,
): readonly Relation[] {
  const led = (end: OccurrenceRef) =>
    end.itemId === seriesId && end.originalStart !== null ? place(end.originalStart) : end;
  return relations.map((relation) => ({ ...relation, from: led(relation.from), to: led(relation.to) }));
}
