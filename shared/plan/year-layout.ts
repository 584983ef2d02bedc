import { compareMarks, compareSpans, isCancelled, isSpan } from '#shared/plan/day-items';
import { dayLoad, type DayLoad } from '#shared/plan/day-load';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { ItemKind } from '#shared/records/item';
import { displayKindOf } from '#shared/records/display-kind';
import { dateFromParts, dayNumber, daysInMonth, weekdayOf, type DayNumber } from '#shared/time/plain-date';

export type WeekStart = 'monday' | 'sunday';

/** Weekday columns that a month can need: it begins on any of seven days and has up to 31. */
export const WEEKDAY_COLUMNS = 37;

/** One day of the year with what is on. */
export interface YearDay {
  readonly day: DayNumber;
  /** Day of the month, from 1. */
  readonly number: number;
  readonly isWeekend: boolean;
  readonly load: DayLoad;
  /** Things of this one day, in the order of their marks. */
  readonly items: readonly Occurrence[];
  /** Spans that run over it, in the order of their lanes. */
  readonly spans: readonly Occurrence[];
}

/** One month of the year with what it touches. */
export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Empty weekday columns before its first day, 0 to 6. */
  readonly offset: number;
  readonly days: readonly YearDay[];
  /** Spans that touch it, in the order in which they take lanes. */
  readonly spans: readonly Occurrence[];
  /** How many of each kind touch it; phases and what was called off are not counted. */
  readonly totals: Readonly<Record<ItemKind, number>>;
  /** Nothing at all is planned in it. */
  readonly isEmpty: boolean;
}

/** The twelve months of a year: every occurrence that touches it stands in a day's items or in a month's spans. */
export function layoutYear(occurrences: readonly Occurrence[], year: number, weekStart: WeekStart): YearMonth[] {
  return layoutMonths(occurrences, { year, month: 1, count: 12 }, weekStart);
}

/** Months that follow each other, from `month` (1 to 12) of `year` on, laid out as those of a year are. */
export function layoutMonths(
  occurrences: readonly Occurrence[],
  { year, month, count }: { readonly year: number; readonly month: number; readonly count: number },
  weekStart: WeekStart,
): YearMonth[] {
  const start = dayNumber(dateFromParts(year, month, 1));
  const end = dayNumber(dateFromParts(year, month + count, 1));
  const itemsByDay = Array.from({ length: end - start }, (): Occurrence[] => []);
  const spans: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const { first, last } = shownDays(occurrence);
    if (last < start || first >= end) continue;
    if (isSpan(occurrence)) spans.push(occurrence);
    else itemsByDay[first - start]!.push(occurrence);
  }
  spans.sort(compareSpans);
  return Array.from({ length: count }, (_, index) => {
    const first = dayNumber(dateFromParts(year, month + index, 1));
    const length = daysInMonth(year, month + index);
    const number = ((month + index - 1) % 12) + 1;
    return layoutMonth(number, first, itemsByDay.slice(first - start, first - start + length), spans, weekStart);
  });
}

/** Which weekday column a day stands in: 0 is the first day of the week. */
export function weekColumn(day: DayNumber, weekStart: WeekStart): number {
  return weekStart === 'monday' ? weekdayOf(day) - 1 : weekdayOf(day) % 7;
}

function layoutMonth(
  month: number,
  first: DayNumber,
  itemsByDay: readonly Occurrence[][],
  spansOfYear: readonly Occurrence[],
  weekStart: WeekStart,
): YearMonth {
  const last = first + itemsByDay.length - 1;
  const spans = spansOfYear.filter((span) => touches(span, first, last));
  const days = itemsByDay.map((items, index) => layoutDay(first + index, index + 1, items, spans));
  const standing = [...itemsByDay.flat(), ...spans].filter((occurrence) => !isCancelled(occurrence));
  return {
    month,
    first,
    last,
    offset: weekColumn(first, weekStart),
    days,
    spans,
    totals: countKinds(standing),
    isEmpty: standing.length === 0,
  };
}

function layoutDay(
  day: DayNumber,
  number: number,
  items: readonly Occurrence[],
  spansOfMonth: readonly Occurrence[],
): YearDay {
  const spans = spansOfMonth.filter((span) => touches(span, day, day));
  return {
    day,
    number,
    isWeekend: weekdayOf(day) > 5,
    load: dayLoad(items, spans),
    items: items.toSorted(compareMarks),
    spans,
  };
}

function touches(occurrence: Occurrence, first: DayNumber, last: DayNumber): boolean {
  const days = shownDays(occurrence);
  return days.first <= last && days.last >= first;
}

function countKinds(occurrences: readonly Occurrence[]): Record<ItemKind, number> {
  const totals = { event: 0, post: 0, activity: 0, milestone: 0 };
  for (const { item } of occurrences) {
    const kind = displayKindOf(item);
    if (kind !== 'phase') totals[kind] += 1;
  }
  return totals;
}
