import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import type { DayScale } from '#shared/roadmap/day-scale';
import type { DayNumber } from '#shared/time/plain-date';

/** Days narrower than this, in pixels, are hard to meet: a hand moves by weeks. */
const NARROW_DAY = 2.5;
const WEEK = 7;

/** The way of a hand in pixels as whole days; as whole weeks where days are narrow, unless `byDay` asks for days. */
export function snappedDays(pixels: number, { perDay }: Pick<DayScale, 'perDay'>, byDay: boolean): number {
  const step = isByDay(perDay, byDay) ? 1 : WEEK;
  return Math.round(pixels / perDay / step) * step;
}

/** The days that a hand draws over, both inclusive; as the whole weeks that hold them where days are narrow. */
export function snappedSpan(
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
  { perDay }: Pick<DayScale, 'perDay'>,
  weekStart: WeekStart,
  byDay: boolean,
): { readonly first: DayNumber; readonly last: DayNumber } {
  if (isByDay(perDay, byDay)) return { first, last };
  return { first: first - weekColumn(first, weekStart), last: last + WEEK - 1 - weekColumn(last, weekStart) };
}

function isByDay(perDay: number, asked: boolean): boolean {
  return asked || perDay >= NARROW_DAY;
}
