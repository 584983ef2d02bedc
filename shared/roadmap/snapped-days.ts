import type { DayScale } from '#shared/roadmap/day-scale';

/** Days narrower than this, in pixels, are hard to meet: a hand moves by weeks. */
const NARROW_DAY = 2.5;
const WEEK = 7;

/** The way of a hand in pixels as whole days; as whole weeks where days are narrow, unless `byDay` asks for days. */
export function snappedDays(pixels: number, { perDay }: Pick<DayScale, 'perDay'>, byDay: boolean): number {
  const step = byDay || perDay >= NARROW_DAY ? 1 : WEEK;
  return Math.round(pixels / perDay / step) * step;
}
