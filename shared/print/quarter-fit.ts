import { compareMarks, compareSpans, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { Lanes } from '#shared/plan/pack-lanes';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import { LINE_HEIGHT, setItem, type ItemText } from '#shared/print/item-text';
import { largestType } from '#shared/print/largest-type';
import { MM_PER_POINT } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { sayDay } from '#shared/print/say-occurrence';
import type { CalendarMonth } from '#shared/print/say-period';
import { shareHeights } from '#shared/print/share-heights';
import { weekdayOf, type DayNumber } from '#shared/time/plain-date';

/** Columns of months to be laid out; sizes in millimetres. */
export interface QuarterFrame {
  readonly request: PrintRequest;
  readonly hues: ReadonlyMap<string, number>;
  /** The type of the legend, in points. */
  readonly small: number;
  readonly width: number;
  readonly height: number;
}

export interface QuarterMonth {
  readonly month: CalendarMonth;
  /** What of it is in the period. */
  readonly days: ShownDays;
  readonly periodFirst: DayNumber;
  readonly occurrences: readonly Occurrence[];
}

/** A name on a line of its day. */
export interface QuarterText {
  readonly occurrence: Occurrence;
  readonly text: ItemText;
  readonly x: number;
  readonly line: number;
}

/** A span as a rail beside the days; both days inclusive. */
export interface QuarterRail {
  readonly occurrence: Occurrence;
  readonly lane: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export interface QuarterDay {
  readonly day: DayNumber;
  readonly texts: readonly QuarterText[];
  /** How many more there are. */
  readonly more: number;
  /** How many lines are taken. */
  readonly lines: number;
  readonly height: number;
}

export interface QuarterColumn {
  readonly month: QuarterMonth;
  readonly rails: readonly QuarterRail[];
  /** Where names begin, from the left of the column. */
  readonly textLeft: number;
  readonly days: readonly QuarterDay[];
}

const LARGEST = 1.25;
const LONGEST_MONTH = 31;
const WEEKDAYS_OF_LONGEST = 23;
/** The number of a day, its weekday and its week, in sizes of the small type. */
export const DATE_ROOM = 6.8;
const RAIL = 1.15;
const MOST_RAILS = 6;
const MOST_LINES = 3;
/** Between names on a line, and above and below the lines of a day, in sizes of the type. */
const BETWEEN = 1;
const PAD = 0.5;

/** Finds the type in which all names fit, or the smallest one, and the heights of the days. */
export function fitQuarter(
  frame: QuarterFrame,
  months: readonly QuarterMonth[],
): { readonly columns: readonly QuarterColumn[]; readonly points: number } {
  const lay = (points: number) => months.map((month) => layColumn(frame, month, points));
  const points = largestType(frame.small * LARGEST, (each) => lay(each).every(({ fits }) => fits));
  return { columns: lay(points).map(({ column }) => column), points };
}

function layColumn(
  frame: QuarterFrame,
  month: QuarterMonth,
  points: number,
): { readonly column: QuarterColumn; readonly fits: boolean } {
  const size = points * MM_PER_POINT;
  const rails = layRails(month);
  const lanes = rails.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const textLeft = frame.small * MM_PER_POINT * (DATE_ROOM + lanes * RAIL) + size * 0.5;
  const room = { from: textLeft, to: frame.width - size * 0.3 };
  const heightOf = (lines: number) => Math.max(1, lines) * size * LINE_HEIGHT + size * PAD;
  const days = daysOf(frame, month).map((day) => {
    const texts = textsOf(frame, month, day, points, room.to - room.from);
    return { day, texts, whole: flow(texts, room, size, Infinity) };
  });
  const needs = days.map(({ whole }) => heightOf(whole.lines));
  const longest = frame.request.setup.weekends ? LONGEST_MONTH : WEEKDAYS_OF_LONGEST;
  const heights = shareHeights(needs, (frame.height * Math.min(days.length, longest)) / longest);
  const laid = days.map(({ day, texts, whole }, at): QuarterDay => {
    const height = heights[at]!;
    if (height >= needs[at]! - 1e-6) return { day, ...whole, more: 0, height };
    const lines = Math.max(0, Math.floor((height - size * PAD) / (size * LINE_HEIGHT)));
    // what is counted needs the room of its number
    const numberRoom = frame.request.measure('+00', size, 600);
    const some = flow(texts, { ...room, to: room.to - numberRoom }, size, lines);
    const more =
      texts.filter(({ isCarried }) => !isCarried).length - some.texts.filter(({ isCarried }) => !isCarried).length;
    return { day, texts: some.texts, lines: some.lines, more, height };
  });
  const isWhole = days.every(({ texts }) => texts.every(({ text, isCarried }) => isCarried || !text.isCut));
  const fits = isWhole && laid.every(({ height }, at) => height >= needs[at]! - 1e-6);
  return { column: { month, rails, textLeft, days: laid }, fits };
}

function daysOf({ request }: QuarterFrame, { month }: QuarterMonth): readonly DayNumber[] {
  const days = Array.from({ length: month.last - month.first + 1 }, (_, at) => month.first + at);
  return request.setup.weekends ? days : days.filter((day) => weekdayOf(day) <= 5);
}

/** Those that find no rail are still named on their first day. */
function layRails({ days, occurrences }: QuarterMonth): readonly QuarterRail[] {
  const lanes = new Lanes(MOST_RAILS);
  return occurrences
    .filter(isSpan)
    .toSorted(compareSpans)
    .flatMap((occurrence) => {
      const shown = shownDays(occurrence);
      const [first, last] = [Math.max(shown.first, days.first), Math.min(shown.last, days.last)];
      const lane = lanes.take({ from: first, to: last + 1 });
      return lane === null ? [] : [{ occurrence, lane, first, last }];
    });
}

interface SetText {
  readonly occurrence: Occurrence;
  readonly text: ItemText;
  /** It was named in a month before, and is named again only if there is room. */
  readonly isCarried: boolean;
}

/** What is to be named on a day, spans first, then by hours. */
function textsOf(
  { request, hues }: QuarterFrame,
  { month, days, periodFirst, occurrences }: QuarterMonth,
  day: DayNumber,
  points: number,
  room: number,
): readonly SetText[] {
  const { words } = request;
  return occurrences
    .filter((each) => Math.max(shownDays(each).first, days.first) === day)
    .toSorted(byHour)
    .map((occurrence) => {
      const { first, last } = shownDays(occurrence);
      const suffix = last > day ? words.t('printed.until', { date: sayDay(last, words.language) }) : '';
      const text = setItem(request, { occurrence, hues, points, room, mostLines: MOST_LINES, suffix });
      return { occurrence, text, isCarried: first < month.first && periodFirst < month.first };
    });
}

/** Sets names one after another in lines, at most so many. */
function flow<Each extends SetText>(
  texts: readonly Each[],
  { from, to }: { readonly from: number; readonly to: number },
  size: number,
  most: number,
): { readonly texts: readonly (Each & QuarterText)[]; readonly lines: number } {
  const placed: (Each & QuarterText)[] = [];
  let [x, line] = [from, 0];
  const place = (each: Each): boolean => {
    const { width, lines } = each.text;
    const opensLine = x > from && (lines.length > 1 || x + width > to);
    const at = opensLine ? line + 1 : line;
    const isTooWide = (opensLine ? from : x) + width > to + 1e-6;
    if (isTooWide || at + lines.length > most) return false;
    placed.push({ ...each, x: opensLine ? from : x, line: at });
    line = at + lines.length - 1;
    // beside a name of several lines nothing else has room
    x = lines.length > 1 ? to : (opensLine ? from : x) + width + size * BETWEEN;
    return true;
  };
  for (const each of texts) if (!each.isCarried) place(each);
  // what was named before takes only what is left of the last line
  for (const each of texts) if (each.isCarried && x + each.text.width <= to) place(each);
  return { texts: placed, lines: placed.length === 0 ? 0 : line + 1 };
}

function byHour(one: Occurrence, other: Occurrence): number {
  return (
    Number(isSpan(other)) - Number(isSpan(one)) ||
    Number(other.item.key) - Number(one.item.key) ||
    (one.span.startMinute ?? -1) - (other.span.startMinute ?? -1) ||
    compareMarks(one, other)
  );
}
