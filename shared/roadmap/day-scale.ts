import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';

/** Where days lie from left to right. */
export interface DayScale {
  readonly left: number;
  readonly right: number;
  readonly perDay: number;
  /** Where a day begins; half a day further is its middle. */
  readonly xOf: (day: number) => number;
  /** The day at a place, with its fraction. */
  readonly dayAt: (x: number) => number;
}

/** Spreads a window of days over the room between two edges. */
export function dayScale({ from, days }: RoadmapWindow, left: number, right: number): DayScale {
  const perDay = (right - left) / days;
  return {
    left,
    right,
    perDay,
    xOf: (day) => left + (day - from) * perDay,
    dayAt: (x) => from + (x - left) / perDay,
  };
}
