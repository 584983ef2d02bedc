import { isCancelled } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { barMarks } from '#shared/print/bar';
import { hatchPath } from '#shared/print/hatch-path';
import type { Labels } from '#shared/print/labels';
import type { PrintMark, TextMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { FittedPlanner, FittedRow } from '#shared/print/planner-fit';
import type { PlannerItem } from '#shared/print/planner-items';
import type { PlannerRequest } from '#shared/print/planner-request';
import type { PrintRequest } from '#shared/print/print-request';
import { meaningOf } from '#shared/print/say-occurrence';
import { formatDay } from '#shared/time/format';
import { dateOfDay, dayOfMonth, isoWeek, weekdayOf, type DayNumber } from '#shared/time/plain-date';

const PITCH = 1.1;
const PAD = 0.5;
/** Any seven days, one of each weekday. */
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The days of a month with all that stands on them; what found no lane is counted under its day. */
export function drawPlannerRow(
  planner: PlannerRequest,
  fitted: FittedPlanner,
  row: FittedRow,
  top: number,
  labels: Labels,
): readonly PrintMark[] {
  const marks = drawDays(planner, fitted, row, top);
  for (const item of row.items) marks.push(...drawItem(planner, fitted, item, top, labels));
  marks.push(...drawCounts(planner, row, top));
  return marks;
}

function drawDays(
  planner: PlannerRequest,
  { band }: FittedPlanner,
  { month, height }: FittedRow,
  top: number,
): PrintMark[] {
  const { body, columns, request } = planner;
  const { content, setup } = request;
  const width = (body.right - body.left) / columns.count;
  const grounds: PrintMark[] = [];
  const numbers: PrintMark[] = [];
  let lines = '';
  for (let day = month.month.first; day <= month.month.last; day += 1) {
    const column = columns.of(month.month, day);
    if (column === null) continue;
    const x = body.left + column * width;
    const isHoliday = setup.holidays && content.holidays.has(day);
    if (weekdayOf(day) > 5 || isHoliday) grounds.push({ kind: 'rect', x, y: top, width, height, fill: 'weekend' });
    lines += pathData`M${x} ${top}v${height}M${x + width} ${top}v${height}`;
    const wordsRight = numberOfDay(planner, day, x, top + band * 0.72, numbers);
    if (isHoliday && x + width - wordsRight > PITCH) {
      const d = hatchPath({ x: wordsRight, y: top, width: x + width - wordsRight, height: band }, 'slash', PITCH);
      grounds.push({ kind: 'path', d, stroke: 'hatch', strokeWidth: 0.12 });
    }
  }
  return [...grounds, { kind: 'path', d: lines, stroke: 'rule', strokeWidth: 0.12 }, ...numbers];
}

/** The number; beside it the name of a day off where there is room for it, the week on its first day, or the weekday where columns are dates. Tells where its words end. */
function numberOfDay(
  { request, body, columns, small }: PlannerRequest,
  day: DayNumber,
  x: number,
  baseline: number,
  marks: PrintMark[],
): number {
  const { content, setup, words, measure } = request;
  const width = (body.right - body.left) / columns.count;
  const size = small * MM_PER_POINT;
  const number = String(dayOfMonth(dateOfDay(day)));
  const numberWidth = measure(number, size, 600);
  const isToday = day === content.today;
  const roomy = Math.min(PAD, Math.max(0, (width - numberWidth) / 2));
  if (isToday) {
    const box = { x: x + roomy - size * 0.18, y: baseline - size * 0.95, width: numberWidth + size * 0.36 };
    marks.push({ kind: 'rect', ...box, height: size * 1.2, radius: size * 0.15, fill: 'today' });
  }
  const text = (at: number, said: string, rest: Pick<TextMark, 'weight' | 'ink'>): TextMark => ({
    kind: 'text',
    x: at,
    y: baseline,
    text: said,
    size: small,
    anchor: 'start',
    ...rest,
  });
  // a column that is narrower than the date goes without
  if (numberWidth > width) return x + width;
  const ink = isToday ? 'paper' : weekdayOf(day) > 5 ? 'ink-3' : 'ink';
  marks.push(text(x + roomy, number, { weight: 600, ink }));
  const beside = x + roomy + numberWidth + size * 0.4;
  const holiday = (setup.holidays && content.holidays.get(day)) || '';
  const hasRoom = (name: string) => name !== '' && beside + measure(name, size, 400) + size * 0.2 <= x + width;
  const said = hasRoom(holiday)
    ? holiday
    : setup.alignment === 'date'
      ? formatDay(words.language, day, { weekday: hasRoomForShort(request, size, width) ? 'short' : 'narrow' })
      : setup.weekNumbers && weekdayOf(day) === 1
        ? words.t('printed.week', { week: isoWeek(day) })
        : '';
  const right = beside + measure(said, size, 400);
  if (said === '' || right + size * 0.2 > x + width) return beside;
  marks.push(text(beside, said, { weight: 400, ink: 'ink-3' }));
  return right + size * 0.3;
}

/** Beside every date, or beside none. */
function hasRoomForShort({ words, measure }: PrintRequest, size: number, width: number): boolean {
  const rest = PAD + measure('30', size, 600) + size * 0.6;
  return WEEK.every((day) => rest + measure(formatDay(words.language, day, { weekday: 'short' }), size, 400) <= width);
}

function drawItem(
  { request, hues }: PlannerRequest,
  { points, lane, band }: FittedPlanner,
  { candidate, text, lane: inLane, x, bar }: PlannerItem,
  top: number,
  labels: Labels,
): readonly PrintMark[] {
  const { occurrence, opens, closes } = candidate;
  const size = points * MM_PER_POINT;
  const middle = top + band + (inLane + 0.5) * lane;
  const half = size * 0.58;
  const marks: PrintMark[] = [];
  if (bar) {
    const box = { left: bar.from, top: middle - half, right: bar.to, bottom: middle + half };
    marks.push(...barMarks({ box, meaning: meaningOf(occurrence, hues), opens, closes }, request.setup.ink));
  }
  return [...marks, ...text.drawAt(x, middle + size * 0.35, labels.give(occurrence.key, !text.isCut))];
}

/** Under each day how many more there are; where columns are too narrow for that, the number of the month at its right. */
function drawCounts(
  { request, body, columns, small }: PlannerRequest,
  { month, folded, height }: FittedRow,
  top: number,
): readonly PrintMark[] {
  const width = (body.right - body.left) / columns.count;
  const size = small * MM_PER_POINT;
  const counts = new Map<number | null, number>();
  for (const occurrence of folded) {
    const column = columnOf(occurrence);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([column, count]): TextMark => {
    const text = request.words.t('printed.more', { count });
    const rest = { kind: 'text', text, y: top + height - size * 0.25, size: small, weight: 600, ink: 'ink-2' } as const;
    return column === null
      ? { ...rest, x: body.right, anchor: 'end' }
      : { ...rest, x: body.left + column * width + PAD, anchor: 'start' };
  });

  function columnOf(occurrence: Occurrence): number | null {
    if (request.measure(`+${folded.length}`, size, 600) + PAD > width) return null;
    const { first } = shownDays(occurrence);
    return columns.of(month.month, Math.max(first, month.days.first));
  }
}

/** How many of a kind touch the month; what was called off is not counted. */
export function countIn({ month }: FittedRow, kind: string): number {
  return month.occurrences.filter((each) => each.item.kind === kind && !isCancelled(each)).length;
}
