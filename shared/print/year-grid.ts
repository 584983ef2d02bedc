import { compareMarks } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { LINE_HEIGHT, setItem, type ItemText } from '#shared/print/item-text';
import { Labels } from '#shared/print/labels';
import { largestType } from '#shared/print/largest-type';
import { drawMiniMonth } from '#shared/print/mini-month';
import type { PrintedDocument, PrintMark, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, sheetOf, type Box } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues } from '#shared/print/say-occurrence';
import { monthsOf, monthTitle, periodTitle, sayCount, type CalendarMonth } from '#shared/print/say-period';
import { shareHeights } from '#shared/print/share-heights';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { dateOfDay, dayNumber, dayOfMonth } from '#shared/time/plain-date';

const MONTHS_ON_PAGE = 12;
const GAP = 6;
const LARGEST = 1.25;
/** The calendar beside the list of a month, and what that list begins with, in sizes of its type. */
const CALENDAR_PART = 0.4;
const DATE = 3.4;
const MOST_LINES = 3;
/** The name of a month over its list, in sizes of the small type, and the first line under it, in sizes of the list's. */
const NAME = 1.9;
const FIRST = 1.35;
/** The name, the weekdays and six weeks, in sizes of the small type. */
const CALENDAR_HEIGHT = 15;

/** Twelve months on a page, each a small calendar with the list of what is on. */
export function layYearGrid(request: PrintRequest): PrintedDocument {
  const { setup, words, content } = request;
  const sheet = sheetOf(setup);
  const { small } = furnitureSizes(sheet);
  const occurrences = occurrencesOfPeriod(request);
  const title = setup.title || periodTitle(setup.period, words, content.yearStart);
  const labels = new Labels();
  const months = monthsOf(setup.period);
  const pages: PrintPage[] = [];
  for (let at = 0; at < months.length; at += MONTHS_ON_PAGE) {
    const group = months.slice(at, at + MONTHS_ON_PAGE);
    const head = { title, subtitle: sayCount(occurrences, words), kinds: DISPLAY_KINDS };
    const { marks, body } = furnish(request, sheet, head);
    const fit = (points: number) => layBlocks(request, body, blocksOf(group, occurrences, request), points);
    const points = largestType(small * LARGEST, (each) => fit(each).every(isWhole));
    const blocks = fit(points);
    pages.push({
      width: sheet.width,
      height: sheet.height,
      headings: [
        { level: 1, text: title, y: sheet.printable.top },
        ...blocks.map(({ month, box }) => ({
          level: 2 as const,
          text: monthTitle(month.year, month.month, words),
          y: box.top,
        })),
      ],
      marks: [...marks, ...blocks.flatMap((block) => drawBlock(request, block, labels, points, small))],
    });
  }
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}

interface Block {
  readonly month: CalendarMonth;
  /** What begins in the month, or is on when the period begins. */
  readonly beginning: readonly Occurrence[];
  /** All that touches it. */
  readonly touching: readonly Occurrence[];
}

interface Row {
  readonly occurrence: Occurrence;
  readonly date: string;
  readonly text: ItemText;
}

interface LaidBlock extends Block {
  readonly box: Box;
  readonly rows: readonly Row[];
  /** How many have no room. */
  readonly left: number;
}

function blocksOf(
  months: readonly CalendarMonth[],
  occurrences: readonly Occurrence[],
  { setup }: PrintRequest,
): readonly Block[] {
  const periodFirst = dayNumber(setup.period.first);
  const beginOf = (each: Occurrence) => Math.max(shownDays(each).first, periodFirst);
  return months.map((month) => ({
    month,
    touching: occurrences.filter((each) => isShownIn(month, each)),
    beginning: occurrences
      .filter((each) => beginOf(each) >= month.first && beginOf(each) <= month.last)
      .toSorted((one, other) => beginOf(one) - beginOf(other) || compareMarks(one, other)),
  }));
}

/** Months in rows, each as tall as its fullest month asks for. */
function layBlocks(request: PrintRequest, body: Box, blocks: readonly Block[], points: number): readonly LaidBlock[] {
  const [wide, high] = [body.right - body.left, body.bottom - body.top];
  const columns = wide > high ? 4 : wide > high * 0.6 ? 3 : 2;
  const count = MONTHS_ON_PAGE / columns;
  const width = (wide - GAP * (columns - 1)) / columns;
  const { head, line, least } = measuresOf(request, points);
  const lists = blocks.map((block) => setList(request, block, width, points));
  const linesOf = (rows: readonly Row[]) => rows.reduce((sum, { text }) => sum + text.lines.length, 0);
  const needs = Array.from({ length: count }, (_, row) => {
    const lines = lists.slice(row * columns, (row + 1) * columns).map(linesOf);
    return Math.max(least, head + Math.max(0, ...lines) * line);
  });
  const heights = shareHeights(needs, high - GAP * (count - 1));
  return blocks.map((block, at): LaidBlock => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const left = body.left + column * (width + GAP);
    const top = body.top + heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 0);
    const box = { left, top, right: left + width, bottom: top + heights[row]! };
    const set = lists[at]!;
    const most = Math.floor((heights[row]! - head + 1e-6) / line);
    if (linesOf(set) <= most) return { ...block, box, rows: set, left: 0 };
    const rows: Row[] = [];
    // the last line is that of the count
    let taken = 1;
    for (const each of set) {
      if (taken + each.text.lines.length > most) continue;
      taken += each.text.lines.length;
      rows.push(each);
    }
    return { ...block, box, rows, left: set.length - rows.length };
  });
}

/** Nothing is left out of the list, and no name in it is cut. */
function isWhole({ rows, left }: LaidBlock): boolean {
  return left === 0 && rows.every(({ text }) => !text.isCut);
}

/** What the calendar takes of a block; nothing where its numbers would touch each other. */
function calendarWidth({ setup, measure }: PrintRequest, width: number): number {
  const { small } = furnitureSizes(sheetOf(setup));
  const calendar = width * CALENDAR_PART;
  return measure('30', small * MM_PER_POINT, 600) > calendar / 7 ? 0 : calendar;
}

/** In millimetres: what is over a list and under it, a line of it, and what a small calendar takes. */
function measuresOf({ setup }: PrintRequest, points: number) {
  const small = furnitureSizes(sheetOf(setup)).small * MM_PER_POINT;
  const size = points * MM_PER_POINT;
  return { head: small * NAME + size * 0.4, line: size * LINE_HEIGHT, least: small * CALENDAR_HEIGHT };
}

function setList(request: PrintRequest, { beginning }: Block, width: number, points: number): readonly Row[] {
  const size = points * MM_PER_POINT;
  const hues = calendarHues(request.content);
  const room = width - calendarWidth(request, width) - size * (DATE + 1);
  return beginning.map((occurrence) => ({
    occurrence,
    date: sayDaysOfMonth(occurrence),
    text: setItem(request, { occurrence, hues, points, room, mostLines: MOST_LINES }),
  }));
}

/** `3`, or `3–8` and `28–4` of things of several days. */
function sayDaysOfMonth(occurrence: Occurrence): string {
  const { first, last } = shownDays(occurrence);
  const [from, to] = [first, last].map((day) => dayOfMonth(dateOfDay(day)));
  return first === last ? String(from) : `${from}–${to}`;
}

function drawBlock(
  request: PrintRequest,
  { month, box, rows, left, touching }: LaidBlock,
  labels: Labels,
  points: number,
  small: number,
): readonly PrintMark[] {
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const calendar = { ...box, right: box.left + calendarWidth(request, box.right - box.left) };
  const x = calendar.right + size;
  const rest = { kind: 'text', size: points } as const;
  let y = box.top + small * MM_PER_POINT * NAME + size * FIRST;
  const marks: PrintMark[] = [...drawMiniMonth(request, month, touching, box, calendar, small)];
  for (const { occurrence, date, text } of rows) {
    marks.push(
      { ...rest, x: x + size * (DATE - 0.5), y, text: date, weight: 400, ink: 'ink-2', anchor: 'end' },
      ...text.drawAt(x + size * DATE, y, labels.give(occurrence.key, !text.isCut)),
    );
    y += text.lines.length * line;
  }
  if (left === 0) return marks;
  const more = request.words.t('printed.more', { count: left });
  return [
    ...marks,
    {
      ...rest,
      x: Math.min(x + size * DATE, box.right - request.measure(more, size, 600)),
      y: Math.min(y, box.bottom - size * 0.2),
      text: more,
      weight: 600,
      ink: 'ink-2',
      anchor: 'start',
    },
  ];
}
