import { compareMarks } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { finishDocument, occurrencesOfPeriod } from '#shared/print/finish-document';
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
    const blocks = blocksOf(body, group, occurrences, dayNumber(setup.period.first));
    const fit = (points: number) => blocks.map((block) => layBlock(request, block, points, small));
    const points = largestType(small * LARGEST, (each) => fit(each).every(({ left }) => left === 0));
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
      marks: [...marks, ...fit(points).flatMap((block) => drawBlock(request, block, labels, points, small))],
    });
  }
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}

interface Block {
  readonly month: CalendarMonth;
  readonly box: Box;
  /** What begins in the month, or is on when the period begins. */
  readonly beginning: readonly Occurrence[];
  /** All that touches it. */
  readonly touching: readonly Occurrence[];
}

function blocksOf(
  body: Box,
  months: readonly CalendarMonth[],
  occurrences: readonly Occurrence[],
  periodFirst: number,
): readonly Block[] {
  const [wide, high] = [body.right - body.left, body.bottom - body.top];
  const columns = wide > high ? 4 : wide > high * 0.6 ? 3 : 2;
  const rows = MONTHS_ON_PAGE / columns;
  const [width, height] = [(wide - GAP * (columns - 1)) / columns, (high - GAP * (rows - 1)) / rows];
  return months.map((month, at): Block => {
    const left = body.left + (at % columns) * (width + GAP);
    const top = body.top + Math.floor(at / columns) * (height + GAP);
    const beginOf = (each: Occurrence) => Math.max(shownDays(each).first, periodFirst);
    return {
      month,
      box: { left, top, right: left + width, bottom: top + height },
      touching: occurrences.filter((each) => isShownIn(month, each)),
      beginning: occurrences
        .filter((each) => beginOf(each) >= month.first && beginOf(each) <= month.last)
        .toSorted((one, other) => beginOf(one) - beginOf(other) || compareMarks(one, other)),
    };
  });
}

interface LaidBlock extends Block {
  readonly rows: readonly { readonly occurrence: Occurrence; readonly date: string; readonly text: ItemText }[];
  /** How many have no room. */
  readonly left: number;
}

function layBlock(request: PrintRequest, block: Block, points: number, small: number): LaidBlock {
  const { box, beginning } = block;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const hues = calendarHues(request.content);
  const room = (box.right - box.left) * (1 - CALENDAR_PART) - size * (DATE + 1);
  const set = beginning.map((occurrence) => ({
    occurrence,
    date: sayDaysOfMonth(occurrence),
    text: setItem(request, { occurrence, hues, points, room, mostLines: MOST_LINES }),
  }));
  const lines = set.reduce((sum, { text }) => sum + text.lines.length, 0);
  const most = Math.floor((box.bottom - box.top - small * MM_PER_POINT * NAME - size * 0.4) / line);
  if (lines <= most) return { ...block, rows: set, left: set.filter(({ text }) => text.isCut).length };
  const rows: (typeof set)[number][] = [];
  let taken = 1;
  for (const row of set) {
    if (taken + row.text.lines.length > most) continue;
    taken += row.text.lines.length;
    rows.push(row);
  }
  return { ...block, rows, left: set.length - rows.length };
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
  const calendar = { ...box, right: box.left + (box.right - box.left) * CALENDAR_PART };
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
  const hidden = left > 0 && rows.length < touching.length ? left : 0;
  if (hidden === 0) return marks;
  const more = request.words.t('printed.more', { count: hidden });
  return [
    ...marks,
    {
      ...rest,
      x: x + size * DATE,
      y: Math.min(y, box.bottom - size * 0.2),
      text: more,
      weight: 600,
      ink: 'ink-2',
      anchor: 'start',
    },
  ];
}
