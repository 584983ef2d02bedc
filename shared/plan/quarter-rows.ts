import { isCancelled } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { Lanes } from '#shared/plan/pack-lanes';
import { fitTitles, type FittedTitle, type TitleMeasures } from '#shared/plan/fit-titles';
import { shownDays } from '#shared/plan/shown-days';
import type { YearDay, YearMonth } from '#shared/plan/year-layout';
import type { DayNumber } from '#shared/time/plain-date';

/** The measures of a month's column in the quarter, in pixels. */
export interface QuarterGeometry extends TitleMeasures {
  /** What rails and titles share. */
  readonly width: number;
  /** How many rails there may be side by side, and how far each is from the next. */
  readonly rails: number;
  readonly railStep: number;
  /** Between the last rail and the titles. */
  readonly railGap: number;
}

/** A span as a rail that runs down beside the days. */
export interface QuarterRail {
  readonly occurrence: Occurrence;
  readonly lane: number;
  /** Its days in this month, both inclusive. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** It began before this month, or goes on after it. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** A day of the quarter: one line of titles, and how many more there are. */
export interface QuarterRow {
  readonly day: YearDay;
  readonly titles: readonly FittedTitle[];
  /** What is on without a title, but for spans whose rail comes from an earlier day. */
  readonly more: number;
}

/** A month of the quarter. */
export interface QuarterColumn {
  readonly rails: readonly QuarterRail[];
  /** What the rails take of the width. */
  readonly railsWidth: number;
  readonly rows: readonly QuarterRow[];
}

/**
 * Lays a month out as rows of days. A span has its name on its first row and a rail down its days; where no rail is
 * free, each of its days counts it. So every day tells all that is on: by a title, on a rail, or in its count.
 */
export function layoutQuarterMonth(month: YearMonth, geometry: QuarterGeometry): QuarterColumn {
  const rails = layRails(month, geometry.rails);
  const lanes = Math.max(0, ...rails.map(({ lane }) => lane + 1));
  const railsWidth = lanes === 0 ? 0 : lanes * geometry.railStep + geometry.railGap;
  const railed = new Set(rails.map(({ occurrence }) => occurrence));
  const rows = month.days.map((day): QuarterRow => {
    const starts = day.spans.filter((span) => firstDayIn(month, span) === day.day);
    const counted = day.spans.filter((span) => firstDayIn(month, span) !== day.day && !railed.has(span)).length;
    const { titles, more } = fitTitles(inOrder(starts, day.items), geometry.width - railsWidth, counted, geometry);
    return { day, titles, more };
  });
  return { rails, railsWidth, rows };
}

function layRails(month: YearMonth, count: number): QuarterRail[] {
  const lanes = new Lanes(count);
  return month.spans.flatMap((occurrence): QuarterRail[] => {
    const days = shownDays(occurrence);
    const first = firstDayIn(month, occurrence);
    const last = Math.min(days.last, month.last);
    const lane = lanes.take({ from: first, to: last + 1 });
    if (lane === null) return [];
    return [{ occurrence, lane, first, last, cutStart: days.first < month.first, cutEnd: days.last > month.last }];
  });
}

function firstDayIn(month: YearMonth, span: Occurrence): DayNumber {
  return Math.max(shownDays(span).first, month.first);
}

/** What begins goes first, posts go last, and after them what was called off. */
function inOrder(starts: readonly Occurrence[], items: readonly Occurrence[]): Occurrence[] {
  return [...starts, ...items].toSorted(
    (one, other) =>
      Number(isCancelled(one)) - Number(isCancelled(other)) ||
      Number(one.item.kind === 'post') - Number(other.item.kind === 'post'),
  );
}
