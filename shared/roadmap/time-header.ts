import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import type { DayScale } from '#shared/roadmap/day-scale';
import { SMALL_WEIGHT, TRACK_WEIGHT, type MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import { daysOfWindow, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { quarterOf } from '#shared/time/quarter';
import {
  dateFromParts,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  monthOf,
  yearOf,
  type DayNumber,
} from '#shared/time/plain-date';

/** How the header says dates, in the language of the reader. `day` is the first of what is said. */
export interface HeaderWords {
  readonly quarter: (day: DayNumber) => string;
  readonly month: (day: DayNumber, withYear: boolean) => string;
  readonly shortMonth: (day: DayNumber) => string;
  readonly narrowMonth: (day: DayNumber) => string;
}

/** A cell of the header: a quarter, a month or a week, cut by the edges of the window. */
export interface HeaderCell {
  readonly day: DayNumber;
  readonly x: number;
  readonly width: number;
  /** Empty where it does not fit. */
  readonly text: string;
}

/** Two rows of the calendar over the plan: quarters over months, or months over weeks. */
export interface TimeHeader {
  readonly upper: readonly HeaderCell[];
  readonly lower: readonly HeaderCell[];
  /** Where months begin, for rules through the plan; strong ones begin what the upper row names. */
  readonly rules: readonly { readonly x: number; readonly strong: boolean }[];
}

export interface HeaderRequest {
  readonly window: RoadmapWindow;
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly weekStart: WeekStart;
  /** The month with which fiscal years begin, 1 to 12: quarters are counted from it. */
  readonly yearStart: number;
  readonly words: HeaderWords;
  readonly measure: MeasureText;
}

/** Months narrower than this many times the size of their text stand under quarters. */
const NARROW_MONTH = 8;
const DAYS_OF_MONTH = 30.44;
/** Beside a name, in sizes of its text. */
const PADDING = 0.6;

/** The header of a window. */
export function timeHeader(request: HeaderRequest): TimeHeader {
  const { scale, sizes, words } = request;
  const months = firstDays(request, 1);
  const rules = (isStrong: (day: DayNumber) => boolean) =>
    months.filter((day) => scale.xOf(day) >= scale.left).map((day) => ({ x: scale.xOf(day), strong: isStrong(day) }));
  if (scale.perDay * DAYS_OF_MONTH < sizes.text * NARROW_MONTH) {
    return {
      upper: cells(request, firstDays(request, 3), 'upper', [words.quarter]),
      lower: cells(request, months, 'lower', [words.shortMonth, words.narrowMonth]),
      rules: rules((day) => quarterOf(dateOfDay(day), request.yearStart).first === dateOfDay(day)),
    };
  }
  const [first] = months;
  const namesYear = (day: DayNumber) => day === first || monthOf(dateOfDay(day)) === 1;
  return {
    upper: cells(request, months, 'upper', [
      (day) => words.month(day, namesYear(day)),
      (day) => words.month(day, false),
    ]),
    lower: cells(request, firstOfWeeks(request), 'lower', [
      (day) => (scale.xOf(day) < scale.left ? '' : String(dayOfMonth(dateOfDay(day)))),
    ]),
    rules: rules(() => true),
  };
}

/** The first days of the months, or of the quarters, of which any part is in the window. */
function firstDays({ window, yearStart }: HeaderRequest, months: 1 | 3): DayNumber[] {
  const { first, last } = daysOfWindow(window);
  const date = months === 1 ? dateOfDay(first) : quarterOf(dateOfDay(first), yearStart).first;
  const days: DayNumber[] = [];
  for (let month = monthOf(date); ; month += months) {
    const day = dayNumber(dateFromParts(yearOf(date), month, 1));
    if (day > last) return days;
    days.push(day);
  }
}

function firstOfWeeks({ window, weekStart }: HeaderRequest): DayNumber[] {
  const { first, last } = daysOfWindow(window);
  const days: DayNumber[] = [];
  for (let day = first - weekColumn(first, weekStart); day <= last; day += 7) days.push(day);
  return days;
}

/** All with the first kind of name for which every whole cell has the room; a name without room is left out. */
function cells(
  { scale, sizes, measure }: HeaderRequest,
  days: readonly DayNumber[],
  row: 'upper' | 'lower',
  names: readonly ((day: DayNumber) => string)[],
): HeaderCell[] {
  const [size, weight] = row === 'upper' ? [sizes.text, TRACK_WEIGHT] : [sizes.smallText, SMALL_WEIGHT];
  const empty = days.map((day, at): HeaderCell => {
    const x = Math.max(scale.xOf(day), scale.left);
    const next = days[at + 1];
    return { day, x, width: (next === undefined ? scale.right : scale.xOf(next)) - x, text: '' };
  });
  const fits = (text: string, { width }: HeaderCell) => measure(text, size, weight) + size * PADDING <= width;
  const whole = empty.slice(1, -1);
  const name = names.find((each) => whole.every((cell) => fits(each(cell.day), cell))) ?? names.at(-1)!;
  return empty.map((cell) => ({ ...cell, text: fits(name(cell.day), cell) ? name(cell.day) : '' }));
}
