import type { Occurrence } from '#shared/plan/occurrence';
import { Lanes } from '#shared/plan/pack-lanes';
import { shownDays } from '#shared/plan/shown-days';
import type { YearDay, YearMonth } from '#shared/plan/year-layout';

/** A span as a thin line under the days of a week. */
export interface GridBar {
  readonly occurrence: Occurrence;
  /** 0 is the lowest. */
  readonly lane: number;
  /** Weekday columns, from 0. */
  readonly column: number;
  readonly length: number;
  /** It comes from before these days, or goes on after them. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** A week of a month: only the days that belong to it. */
export interface GridWeek {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly bars: readonly GridBar[];
}

export interface GridCell {
  /** Weekday column, from 0. */
  readonly column: number;
  readonly day: YearDay;
}

/** Six always, so that months align. */
const WEEKS = 6;
const LANES = 2;

/** The weeks of a month with the spans that find a lane; the others are told by the day's load and list. */
export function layoutGridWeeks(month: YearMonth): GridWeek[] {
  return Array.from({ length: WEEKS }, (_, row) => {
    const before = row * 7 - month.offset;
    const days = month.days.slice(Math.max(0, before), Math.max(0, before + 7));
    const cells = days.map((day) => ({ column: day.number - 1 - before, day }));
    return { row, cells, bars: layoutBars(month, month.first + before) };
  });
}

/** `weekFirst` is the day of the first column, in or outside of the month. */
function layoutBars(month: YearMonth, weekFirst: number): GridBar[] {
  const first = Math.max(weekFirst, month.first);
  const last = Math.min(weekFirst + 6, month.last);
  const lanes = new Lanes(LANES);
  return month.spans.flatMap((occurrence): GridBar[] => {
    const days = shownDays(occurrence);
    const from = Math.max(days.first, first);
    const to = Math.min(days.last, last);
    const lane = from > to ? null : lanes.take({ from, to: to + 1 });
    if (lane === null) return [];
    return [
      {
        occurrence,
        lane,
        column: from - weekFirst,
        length: to - from + 1,
        cutLeft: days.first < first,
        cutRight: days.last > last,
      },
    ];
  });
}
