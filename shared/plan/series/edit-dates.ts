import { fail, ok, type Result } from '#shared/kernel/result';
import { checkSchedule } from '#shared/plan/check-schedule';
import type { ItemFields } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import { startOf } from '#shared/plan/occurrence';
import { dateOfStart, movedRule, type Move } from '#shared/plan/series/moved-rule';
import { movedStarts } from '#shared/plan/series/places-of-starts';
import { namedStarts, settleDates } from '#shared/plan/series/settle-dates';
import type { EditedSeries, SeriesItem, WholeSeries } from '#shared/plan/series/whole-series';
import { daysBetween } from '#shared/time/plain-date';

/** What is edited of a date: its schedule, its other fields, or both. How a series repeats is edited by `editRule`. */
export interface DateEdit {
  readonly move: Move | null;
  readonly fields: Omit<ItemFields, 'schedule' | 'rule'>;
}

/** Edits all dates of a series by what was done to the one that originally starts at `start`. */
export function editDates(
  whole: WholeSeries,
  start: string,
  { move, fields }: DateEdit,
): Result<EditedSeries, ItemProblem> {
  const { series } = whole;
  const edited = { ...series, ...fields } as SeriesItem;
  if (move === null) return ok(settleDates(whole, edited, (each) => each, start));
  const checked = checkSchedule(series.kind, move.to);
  if (!checked.ok) return checked;
  const moved = movedRule(series, move);
  if (!moved.ok) return moved;
  const placed: SeriesItem = { ...edited, ...moved.value };
  const days = daysBetween(dateOfStart(move.from), dateOfStart(move.to));
  const place = movedStarts(series, placed, days, namedStarts(whole, start));
  // every second Tuesday and Sunday, a day later, would put the Mondays into another week than the person did
  const isWhereItWasPut = place(start) === startOf(move.to);
  if (startOf(move.from) === start && !isWhereItWasPut) return fail({ kind: 'rule-names-days' });
  return ok(settleDates(whole, placed, place, start));
}
