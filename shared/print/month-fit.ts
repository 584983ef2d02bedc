import { compareMarks, compareSpans, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import { weekColumn } from '#shared/plan/year-layout';
import { HEEL } from '#shared/print/bar';
import { LINE_HEIGHT, setItem, type ItemText } from '#shared/print/item-text';
import { largestType } from '#shared/print/largest-type';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import type { CalendarMonth } from '#shared/print/say-period';
import { shareHeights } from '#shared/print/share-heights';
import { weekdayOf, type DayNumber } from '#shared/time/plain-date';

/** A month to be laid out in a part of a page. */
export interface MonthRequest {
  readonly request: PrintRequest;
  readonly body: Box;
  readonly month: CalendarMonth;
  /** What of the month is in the period. */
  readonly days: ShownDays;
  readonly hues: ReadonlyMap<string, number>;
  /** The type of the legend, in points. */
  readonly small: number;
}

/** A span in a week, across its columns, in as many lanes as its name has lines. */
export interface WeekSpan {
  readonly occurrence: Occurrence;
  readonly text: ItemText;
  /** Columns, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** What stands on one day beside spans, in the order of its hours. */
export interface WeekDay {
  readonly day: DayNumber;
  readonly items: readonly { readonly occurrence: Occurrence; readonly text: ItemText }[];
}

export interface MonthWeek {
  readonly days: readonly WeekDay[];
  readonly spans: readonly WeekSpan[];
  readonly height: number;
}

/** The month in the largest type in which all of it fits, or the smallest one that may be. */
export interface FittedMonth {
  readonly measures: MonthMeasures;
  readonly weeks: readonly MonthWeek[];
}

/** In millimetres but for the points. */
export interface MonthMeasures {
  readonly points: number;
  readonly size: number;
  readonly line: number;
  readonly lane: number;
  /** The number of the day. */
  readonly head: number;
  readonly gap: number;
  readonly column: number;
  /** Where columns begin, right of the week numbers, and rows, under the names of weekdays. */
  readonly left: number;
  readonly top: number;
}

const LARGEST = 1.6;
const MOST_LINES = 6;
const MOST_SPAN_LINES = 2;
/** Within a day's cell, at both sides. */
export const CELL_PAD = 0.9;

/** Finds the type and the heights of the weeks. */
export function fitMonth(month: MonthRequest, occurrences: readonly Occurrence[]): FittedMonth {
  const lay = (points: number) => {
    const measures = measuresOf(month, points);
    const weeks = weeksOf(month).map((days) => layWeek(month, measures, days, occurrences));
    const needs = weeks.map((week) => needOf(week, measures));
    const total = month.body.bottom - measures.top;
    return { measures, weeks, needs, total };
  };
  const points = largestType(month.small * LARGEST, (each) => {
    const { needs, total } = lay(each);
    return needs.reduce((sum, need) => sum + need, 0) <= total;
  });
  const { measures, weeks, needs, total } = lay(points);
  const heights = shareHeights(needs, total);
  return { measures, weeks: weeks.map((week, at) => ({ ...week, height: heights[at]! })) };
}

/** The days of the columns, week by week; Saturdays and Sundays only if they are wanted. */
function weeksOf({ request, month }: MonthRequest): readonly (readonly DayNumber[])[] {
  const { content, setup } = request;
  const first = month.first - weekColumn(month.first, content.weekStart);
  const weeks: DayNumber[][] = [];
  for (let monday = first; monday <= month.last; monday += 7) {
    const days = Array.from({ length: 7 }, (_, at) => monday + at);
    const shown = setup.weekends ? days : days.filter((day) => weekdayOf(day) <= 5);
    if (shown.some((day) => day >= month.first && day <= month.last)) weeks.push(shown);
  }
  return weeks;
}

function measuresOf({ request, body, small }: MonthRequest, points: number): MonthMeasures {
  const size = points * MM_PER_POINT;
  const left = body.left + (request.setup.weekNumbers ? small * MM_PER_POINT * 3 : 0);
  return {
    points,
    size,
    line: size * LINE_HEIGHT,
    lane: size * LINE_HEIGHT + size * 0.35,
    head: size * 1.75,
    gap: size * 0.22,
    column: (body.right - left) / (request.setup.weekends ? 7 : 5),
    left,
    top: body.top + small * MM_PER_POINT * 2,
  };
}

function layWeek(
  { request, days: period, hues }: MonthRequest,
  { points, column }: MonthMeasures,
  days: readonly DayNumber[],
  occurrences: readonly Occurrence[],
): Omit<MonthWeek, 'height'> {
  const within = (day: DayNumber) => day >= period.first && day <= period.last;
  const set = (occurrence: Occurrence, width: number, mostLines: number) =>
    setItem(request, { occurrence, hues, points, room: width - 2 * CELL_PAD, mostLines });
  const spans = occurrences
    .filter(isSpan)
    .toSorted(compareSpans)
    .flatMap((occurrence) => {
      const { first, last } = shownDays(occurrence);
      const covered = days.flatMap((day, at) => (within(day) && day >= first && day <= last ? [at] : []));
      if (covered.length === 0) return [];
      const [from, to] = [covered[0]!, covered.at(-1)!];
      return { occurrence, from, to, text: set(occurrence, (to - from + 1) * column - HEEL, MOST_SPAN_LINES) };
    });
  return {
    spans: packSpans(spans),
    days: days.map((day) => ({
      day,
      items: occurrences
        .filter((each) => !isSpan(each) && within(day) && shownDays(each).first === day)
        .toSorted(byHour)
        .map((occurrence) => ({ occurrence, text: set(occurrence, column, MOST_LINES) })),
    })),
  };
}

/** Each takes the first lanes under each other that are free on all of its days. */
function packSpans(spans: readonly Omit<WeekSpan, 'lane'>[]): readonly WeekSpan[] {
  const placed: WeekSpan[] = [];
  for (const span of spans) {
    const inTheWay = placed.filter(({ from, to }) => from <= span.to && to >= span.from);
    const isFree = (lane: number) =>
      inTheWay.every((other) => other.lane >= lane + linesOf(span) || lane >= other.lane + linesOf(other));
    let lane = 0;
    while (!isFree(lane)) lane += 1;
    placed.push({ ...span, lane });
  }
  return placed;
}

function linesOf({ text }: Pick<WeekSpan, 'text'>): number {
  return text.lines.length;
}

/** The lanes that spans take on a column, from the top. */
export function lanesAt(spans: readonly WeekSpan[], column: number): number {
  return spans
    .filter(({ from, to }) => from <= column && to >= column)
    .reduce((most, span) => Math.max(most, span.lane + linesOf(span)), 0);
}

export function heightOfItem({ lines }: ItemText, { line, gap }: MonthMeasures): number {
  return lines.length * line + gap;
}

function needOf({ days, spans }: Omit<MonthWeek, 'height'>, measures: MonthMeasures): number {
  const needs = days.map(
    ({ items }, at) =>
      lanesAt(spans, at) * measures.lane + items.reduce((sum, { text }) => sum + heightOfItem(text, measures), 0),
  );
  return measures.head + Math.max(measures.line, ...needs) + measures.gap;
}

/** Whole days before the first hour. */
function byHour(one: Occurrence, other: Occurrence): number {
  return (one.span.startMinute ?? -1) - (other.span.startMinute ?? -1) || compareMarks(one, other);
}
