import { assertNever } from '#shared/kernel/assert-never';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { checkSchedule } from '#shared/plan/check-schedule';
import { scheduleAt } from '#shared/plan/occurrence';
import { cutSeries } from '#shared/plan/series/cut-series';
import { editDates, type DateEdit } from '#shared/plan/series/edit-dates';
import type { EditedSeries, SeriesScope, WholeSeries } from '#shared/plan/series/whole-series';
import type { Item } from '#shared/records/item';

/**
 * Edits the date of a series that originally starts at `start`: this one alone (an override), it and all later ones (the
 * series is cut, and its tail edited), or all.
 */
export function editSeries(
  whole: WholeSeries,
  start: string,
  edit: DateEdit,
  scope: SeriesScope,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  switch (scope) {
    case 'this':
      return editThis(whole, start, edit, newId, now);
    case 'all':
      return editDates(whole, edit);
    case 'following': {
      const cut = cutSeries(whole, start, newId, now);
      if (!cut.ok) return cut;
      if (cut.value === null) return editDates(whole, edit);
      const tail = editDates(cut.value.tail, edit);
      return tail.ok ? ok({ parts: [cut.value.head, ...tail.value.parts], loose: tail.value.loose }) : tail;
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
  const { series, overrides } = whole;
  switch (scope) {
    case 'this': {
      const gone = overrides.find(({ originalStart }) => originalStart === start);
      const excluded = [...new Set([...series.excluded, start])].sort();
      const isOfDate = ({
        itemId,
        originalStart,
      }: {
        readonly itemId: string;
        readonly originalStart: string | null;
      }) => itemId === gone?.id || (itemId === series.id && originalStart === start);
      return ok({
        parts: [
          {
            series: { ...series, excluded, added: series.added.filter((each) => each !== start) },
            overrides: overrides.filter((override) => override !== gone),
            relations: whole.relations.filter(({ from, to }) => !isOfDate(from) && !isOfDate(to)),
          },
        ],
        loose: [],
      });
    }
    case 'all':
      return ok({ parts: [], loose: [] });
    case 'following': {
      const cut = cutSeries(whole, start, newId, now);
      if (!cut.ok) return cut;
      if (cut.value === null) return ok({ parts: [], loose: [] });
      const { head, tail } = cut.value;
      const gone = new Set([tail.series.id, ...tail.overrides.map(({ id }) => id)]);
      const relations = tail.relations.filter(({ from, to }) => !gone.has(from.itemId) && !gone.has(to.itemId));
      return ok({ parts: [{ ...head, relations }], loose: [] });
    }
    default:
      return assertNever(scope);
  }
}

function editThis(
  whole: WholeSeries,
  start: string,
  { move, fields }: DateEdit,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  const { series, overrides } = whole;
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
    parts: [{ ...whole, overrides: [...overrides.filter((each) => each !== standing), override] }],
    loose: [],
  });
}
