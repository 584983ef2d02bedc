import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import type { Schedule } from '#shared/records/schedule';

/** An item that repeats. */
export type SeriesItem = Item & { readonly rule: string; readonly schedule: Schedule };

/** A series with everything in the plan that names one of its dates. */
export interface WholeSeries {
  readonly series: SeriesItem;
  /** Items that stand for one of its dates. */
  readonly overrides: readonly Item[];
  /** Relations from or to the series, one of its dates, or an override. */
  readonly relations: readonly Relation[];
}

/** Which dates of a series an edit means: one, it and all later ones, or all. */
export type SeriesScope = 'this' | 'following' | 'all';

/** What became of a series: the series that are there now, and items that are no longer dates of any. */
export interface EditedSeries {
  readonly parts: readonly WholeSeries[];
  /** Changed dates for which the series has no place any more: they stay in the plan as single items. */
  readonly loose: readonly Item[];
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
  place: (originalStart: string) => Relation['from'],
): readonly Relation[] {
  const led = (end: Relation['from']) =>
    end.itemId === seriesId && end.originalStart !== null ? place(end.originalStart) : end;
  return relations.map((relation) => ({ ...relation, from: led(relation.from), to: led(relation.to) }));
}
