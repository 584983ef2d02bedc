import { assertNever } from '#shared/kernel/assert-never';
import { patchOf } from '#shared/kernel/change-set';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { checkSchedule } from '#shared/plan/check-schedule';
import { scheduleAt } from '#shared/plan/occurrence';
import type { OccurrenceRef } from '#shared/plan/relations';
import { cutSeries } from '#shared/plan/series/cut-series';
import { editDates, type DateEdit } from '#shared/plan/series/edit-dates';
import type { EditedSeries, WholeSeries } from '#shared/plan/series/whole-series';
import type { SeriesScope } from '#shared/records/series-scope';
import type { Item } from '#shared/records/item';

/**
 * Edits the date of a series that originally starts at `start`: this one alone (an override), it and all later ones (the
 * series is cut, and its tail edited), or all. The date itself has what was edited in any case, also where it had
 * something of its own before.
 */
export function editSeries(
  whole: WholeSeries,
  start: string,
  edit: DateEdit,
  scope: SeriesScope,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  if (!changesAnything(whole, start, edit)) return ok(unchanged(whole, start));
  switch (scope) {
    case 'this':
      return editThis(whole, start, edit, newId, now);
    case 'all':
      return editDates(withDateEdited(whole, start, edit), start, edit);
    case 'following': {
      const edited = withDateEdited(whole, start, edit);
      const cut = cutSeries(edited, start, newId, now);
      if (!cut.ok) return cut;
      if (cut.value === null) return editDates(edited, start, edit);
      const { head } = cut.value;
      const tail = editDates(cut.value.tail, start, edit);
      return tail.ok ? ok({ ...tail.value, parts: [head, ...tail.value.parts] }) : tail;
    }
    default:
      return assertNever(scope);
  }
}

/** Takes dates out of a series: one, it and all later ones, or all. Relations of what goes, go. */
export function removeFromSeries(
  whole: WholeSeries,
  start: string,
  scope: SeriesScope,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  switch (scope) {
    case 'this':
      return ok(removeThis(whole, start));
    case 'all':
      return ok(NOTHING);
    case 'following': {
      const cut = cutSeries(whole, start, newId, now);
      if (!cut.ok) return cut;
      if (cut.value === null) return ok(NOTHING);
      const { head, tail } = cut.value;
      const gone = new Set([tail.series.id, ...tail.overrides.map(({ id }) => id)]);
      const relations = tail.relations.filter(({ from, to }) => !gone.has(from.itemId) && !gone.has(to.itemId));
      return ok({ ...NOTHING, parts: [head], relations });
    }
    default:
      return assertNever(scope);
  }
}

/** The date's own values typed once more make no override, and cut no series. */
function changesAnything({ series, overrides }: WholeSeries, start: string, { move, fields }: DateEdit): boolean {
  const standing = overrides.find(({ originalStart }) => originalStart === start);
  const shown = standing ?? { ...series, schedule: scheduleAt(series.schedule, start) };
  return patchOf('items', shown, { ...fields, ...(move && { schedule: move.to }) }).length > 0;
}

function unchanged(whole: WholeSeries, start: string): EditedSeries {
  const date = { itemId: whole.series.id, originalStart: start };
  return { parts: [whole], loose: [], relations: whole.relations, date };
}

const NOTHING: EditedSeries = { parts: [], loose: [], relations: [], date: null };

function editThis(
  whole: WholeSeries,
  start: string,
  { move, fields }: DateEdit,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  const { series, overrides, relations } = whole;
  const standing = overrides.find(({ originalStart }) => originalStart === start);
  const date = standing ?? {
    ...series,
    id: newId(),
    created: now(),
    modified: now(),
    schedule: scheduleAt(series.schedule, start),
    seriesId: series.id,
    originalStart: start,
  };
  const schedule = move === null ? null : checkSchedule(series.kind, move.to);
  if (schedule?.ok === false) return schedule;
  const override = {
    ...date,
    ...fields,
    schedule: schedule?.value ?? date.schedule,
    // An override that is made raises its SEQUENCE, as a patch of one does when it is stored (RFC 5545, 3.8.7.4).
    sequence: standing === undefined && move !== null ? series.sequence + 1 : date.sequence,
    rule: null,
    excluded: [],
    added: [],
  } as Item;
  return ok({
    parts: [{ series, overrides: [...overrides.filter((each) => each !== standing), override] }],
    loose: [],
    relations,
    date: { itemId: series.id, originalStart: start },
  });
}

/** The series with the edit laid over the override that stands at `start`, if one does. */
function withDateEdited(whole: WholeSeries, start: string, { move, fields }: DateEdit): WholeSeries {
  const overrides = whole.overrides.map((override) =>
    override.originalStart === start
      ? ({ ...override, ...fields, schedule: move?.to ?? override.schedule } as Item)
      : override,
  );
  return { ...whole, overrides };
}

function removeThis({ series, overrides, relations }: WholeSeries, start: string): EditedSeries {
  const gone = overrides.find(({ originalStart }) => originalStart === start);
  const excluded = [...new Set([...series.excluded, start])].sort();
  const isOfDate = ({ itemId, originalStart }: OccurrenceRef) =>
    itemId === gone?.id || (itemId === series.id && originalStart === start);
  return {
    parts: [
      {
        series: { ...series, excluded, added: series.added.filter((each) => each !== start) },
        overrides: overrides.filter((override) => override !== gone),
      },
    ],
    loose: [],
    relations: relations.filter(({ from, to }) => !isOfDate(from) && !isOfDate(to)),
    date: null,
  };
}
