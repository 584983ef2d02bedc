import { asSentence } from '#shared/i18n/as-sentence';
import { shownDays } from '#shared/plan/shown-days';
import { barMarks } from '#shared/print/bar';
import { hatchPath } from '#shared/print/hatch-path';
import { LINE_HEIGHT } from '#shared/print/item-text';
import type { Labels } from '#shared/print/labels';
import type { PrintMark, TextMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import {
  DATE_ROOM,
  type QuarterColumn,
  type QuarterDay,
  type QuarterFrame,
  type QuarterRail,
} from '#shared/print/quarter-fit';
import { meaningOf } from '#shared/print/say-occurrence';
import { sayCount } from '#shared/print/say-period';
import { cutText } from '#shared/roadmap/measure-text';
import { formatDay, monthName } from '#shared/time/format';
import { dateOfDay, dayOfMonth, isoWeek, weekdayOf } from '#shared/time/plain-date';

interface ColumnPlace {
  /** Of the names, in points. */
  readonly points: number;
  readonly left: number;
  readonly top: number;
}

const NAME = 1.7;
const NUMBER = 1.15;
/** The strip that says that a day is off, in millimetres. */
const STRIP = 1.3;
const RAIL_WIDTH = 0.8;
const RAIL_STEP = 1.15;

/** A month as rows of days: spans as rails beside them, names in their rows. */
export function drawQuarterColumn(
  frame: QuarterFrame,
  column: QuarterColumn,
  place: ColumnPlace,
  labels: Labels,
): readonly PrintMark[] {
  const marks: PrintMark[] = [...columnHead(frame, column, place)];
  const tops = new Map<number, { readonly top: number; readonly bottom: number }>();
  let y = place.top;
  for (const day of column.days) {
    tops.set(day.day, { top: y, bottom: y + day.height });
    marks.push(...dayGround(frame, day, place.left, y));
    y += day.height;
  }
  for (const rail of column.rails) marks.push(...drawRail(frame, rail, tops, place.left));
  for (const day of column.days) marks.push(...dayTexts(frame, day, place, tops.get(day.day)!.top, labels));
  marks.push({
    kind: 'path',
    d: pathData`M${place.left} ${y}h${frame.width}`,
    stroke: 'rule-strong',
    strokeWidth: 0.2,
  });
  return marks;
}

function columnHead(
  { request, small, width }: QuarterFrame,
  { month }: QuarterColumn,
  { left, top }: ColumnPlace,
): readonly PrintMark[] {
  const { words, measure } = request;
  const y = top - small * MM_PER_POINT * 0.7;
  const name = asSentence(monthName(words.language, month.month.month));
  const nameWidth = measure(name, small * NAME * MM_PER_POINT, 600);
  const widthOf = (text: string) => measure(text, small * MM_PER_POINT, 400);
  const count = cutText(sayCount(month.occurrences, words), width - nameWidth - small * MM_PER_POINT, widthOf);
  const rest = { kind: 'text', y } as const;
  const texts: TextMark[] = [
    {
      ...rest,
      x: left,
      text: cutText(name, width, (text) => measure(text, small * NAME * MM_PER_POINT, 600)),
      size: small * NAME,
      weight: 600,
      ink: 'ink',
      anchor: 'start',
    },
    { ...rest, x: left + width, text: count, size: small, weight: 400, ink: 'ink-3', anchor: 'end' },
  ];
  return [
    ...texts.filter(({ text }) => text !== ''),
    { kind: 'path', d: pathData`M${left} ${top}h${width}`, stroke: 'ink', strokeWidth: 0.3 },
  ];
}

/** The ground of a day, the rule over it, and its date. */
function dayGround(
  { request, small, width }: QuarterFrame,
  { day, height, texts }: QuarterDay,
  left: number,
  top: number,
): readonly PrintMark[] {
  const { content, setup, words, measure } = request;
  const size = small * MM_PER_POINT;
  const holiday = setup.holidays ? content.holidays.get(day) : undefined;
  const isWeekend = weekdayOf(day) > 5;
  const marks: PrintMark[] = [];
  if (isWeekend || holiday !== undefined) marks.push({ kind: 'rect', x: left, y: top, width, height, fill: 'weekend' });
  if (holiday !== undefined) {
    const d = hatchPath({ x: left, y: top, width: STRIP, height }, 'slash', 0.8);
    marks.push({ kind: 'path', d, stroke: 'hatch', strokeWidth: 0.12 });
  }
  const isMonday = weekdayOf(day) === 1;
  marks.push({
    kind: 'path',
    d: pathData`M${left} ${top}h${width}`,
    stroke: isMonday ? 'rule-strong' : 'rule',
    strokeWidth: isMonday ? 0.2 : 0.12,
  });
  const baseline = top + Math.min(height / 2, size * 1.1) + size * 0.35;
  const number = String(dayOfMonth(dateOfDay(day)));
  const numberRight = left + STRIP + measure('30', size * NUMBER, 600) + size * 0.2;
  const isToday = day === content.today;
  if (isToday) {
    const wide = measure(number, size * NUMBER, 600) + size * 0.4;
    const box = { x: numberRight - wide + size * 0.2, y: baseline - size * 1.05, width: wide, height: size * 1.35 };
    marks.push({ kind: 'rect', ...box, radius: size * 0.15, fill: 'today' });
  }
  const rest = { kind: 'text', y: baseline, size: small, weight: 400, ink: 'ink-3' } as const;
  marks.push({
    ...rest,
    x: numberRight,
    text: number,
    size: small * NUMBER,
    weight: 600,
    ink: isToday ? 'paper' : isWeekend ? 'ink-3' : 'ink',
    anchor: 'end',
  });
  const weekday = formatDay(words.language, day, { weekday: 'short' });
  marks.push({ ...rest, x: numberRight + size * 0.4, text: weekday, anchor: 'start' });
  const week = String(isoWeek(day));
  const weekLeft = left + size * (DATE_ROOM - 0.3) - measure(week, size, 400);
  if (setup.weekNumbers && isMonday && weekLeft > numberRight + size * 0.6 + measure(weekday, size, 400)) {
    marks.push({ ...rest, x: left + size * (DATE_ROOM - 0.3), text: week, anchor: 'end' });
  }
  if (holiday === undefined || texts.length > 0) return marks;
  const room = width - size * (DATE_ROOM + 8);
  const name = cutText(holiday, room, (text) => measure(text, size, 400));
  if (name !== '') marks.push({ ...rest, x: left + width - size * 0.3, text: name, anchor: 'end' });
  return marks;
}

function drawRail(
  { request, hues, small }: QuarterFrame,
  { occurrence, lane, first, last }: QuarterRail,
  tops: ReadonlyMap<number, { readonly top: number; readonly bottom: number }>,
  left: number,
): readonly PrintMark[] {
  const rows = [...tops].filter(([day]) => day >= first && day <= last).map(([, row]) => row);
  if (rows.length === 0) return [];
  const size = small * MM_PER_POINT;
  const shown = shownDays(occurrence);
  const x = left + size * (DATE_ROOM + lane * RAIL_STEP);
  const box = {
    left: x,
    top: rows[0]!.top + (shown.first === first ? 0.4 : 0),
    right: x + size * RAIL_WIDTH,
    bottom: rows.at(-1)!.bottom - (shown.last === last ? 0.4 : 0),
  };
  const meaning = meaningOf(occurrence, hues);
  const head = { ...box, bottom: Math.min(box.bottom, box.top + size * 0.5) };
  return [
    ...barMarks({ box, meaning, opens: false, closes: true }, request.setup.ink),
    ...(shown.first === first ? barMarks({ box: head, meaning, opens: true, closes: true }, request.setup.ink) : []),
  ];
}

function dayTexts(
  { request, width }: QuarterFrame,
  { texts, more, height, lines }: QuarterDay,
  { points, left }: ColumnPlace,
  top: number,
  labels: Labels,
): readonly PrintMark[] {
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const first = top + (height - Math.max(1, lines) * line) / 2 + size * 0.98;
  const marks = texts.flatMap(({ occurrence, text, x, line: at }) =>
    text.drawAt(left + x, first + at * line, labels.give(occurrence.key, !text.isCut)),
  );
  if (more === 0) return marks;
  const count: TextMark = {
    kind: 'text',
    x: left + width - size * 0.3,
    y: first + Math.max(0, lines - 1) * line,
    text: request.words.t('printed.more', { count: more }),
    size: points,
    weight: 600,
    ink: 'ink-2',
    anchor: 'end',
  };
  return [...marks, count];
}
