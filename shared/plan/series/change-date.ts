import { assertNever } from '#shared/kernel/assert-never';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { RelationsOf } from '#shared/plan/relations';
import type { DateEdit } from '#shared/plan/series/edit-dates';
import { editRule } from '#shared/plan/series/edit-rule';
import { editSeries, removeFromSeries } from '#shared/plan/series/edit-series';
import { seriesChanges } from '#shared/plan/series/series-changes';
import { wholeSeries, type EditedSeries, type SeriesItem, type WholeSeries } from '#shared/plan/series/whole-series';
import type { SeriesScope } from '#shared/records/series-scope';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import type { SimpleRule } from '#shared/recurrence/simple-rule';

/** What a person does to a date of a series. */
export type DateChange =
  | { readonly kind: 'edit'; readonly edit: DateEdit }
  | { readonly kind: 'remove' }
  /** Another rhythm; null for none. Asked of one date alone, all are meant. */
  | { readonly kind: 'repeat'; readonly rule: SimpleRule | null };

/** Which date of which series, as the plan holds it. */
export interface DateOfSeries {
  readonly series: SeriesItem;
  readonly originalStart: string;
  readonly items: readonly Item[];
  readonly relationsOf: RelationsOf;
}

/** A change of a date that is worked out and not yet done. */
export interface ChangedDate {
  readonly changes: ChangeSet;
  /** The series that there will be, the earlier first. */
  readonly series: readonly SeriesItem[];
  /** Changed dates that no series will have a place for: they will be single items. */
  readonly loose: readonly Item[];
  /** The key that the date will have (see `Occurrence.key`); null when it will be no more. */
  readonly key: string | null;
}

/** Works out what a change of a date makes of its series, for the dates that are meant. */
export function changeDate(
  { series, originalStart, items, relationsOf }: DateOfSeries,
  change: DateChange,
  scope: SeriesScope,
  newId: IdSource,
  now: Clock,
): Result<ChangedDate, ItemProblem> {
  const whole = wholeSeries(series, items, relationsOf);
  const edited = editedBy(whole, originalStart, change, scope, newId, now);
  if (!edited.ok) return edited;
  const { parts, loose, date } = edited.value;
  return ok({
    changes: seriesChanges(whole, edited.value),
    series: parts.map((part) => part.series),
    loose: change.kind === 'repeat' && change.rule === null ? [] : loose,
    key: date && (date.originalStart === null ? date.itemId : occurrenceKey(date.itemId, date.originalStart)),
  });
}

function editedBy(
  whole: WholeSeries,
  start: string,
  change: DateChange,
  scope: SeriesScope,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  switch (change.kind) {
    case 'edit':
      return editSeries(whole, start, change.edit, scope, newId, now);
    case 'remove':
      return removeFromSeries(whole, start, scope, newId, now);
    case 'repeat':
      return editRule(whole, start, change.rule, scope === 'this' ? 'all' : scope, newId, now);
    default:
      return assertNever(change);
  }
}
