import { compareMarks } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { barMarks, HEEL } from '#shared/print/bar';
import { dayNumberMarks } from '#shared/print/day-number';
import type { Labels } from '#shared/print/labels';
import {
  CELL_PAD,
  heightOfItem,
  lanesAt,
  type FittedMonth,
  type MonthRequest,
  type MonthMeasures,
  type MonthWeek,
  type WeekDay,
  type WeekSpan,
} from '#shared/print/month-fit';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import { meaningOf } from '#shared/print/say-occurrence';
import { cutText } from '#shared/roadmap/measure-text';
import { formatDay } from '#shared/time/format';
import { isoWeek } from '#shared/time/plain-date';

/** The weeks of a month with all that stands in them; what found no room is counted on its day. */
export function drawMonthGrid(month: MonthRequest, fitted: FittedMonth, labels: Labels): readonly PrintMark[] {
  const { measures, weeks } = fitted;
  const { body } = month;
  const marks: PrintMark[] = [...weekdayNames(month, fitted)];
  let top = measures.top;
  for (const week of weeks) {
    marks.push(...drawWeek(month, measures, week, top, labels));
    top += week.height;
  }
  marks.push({ kind: 'path', d: pathData`M${body.left} ${top}H${body.right}`, stroke: 'ink', strokeWidth: 0.3 });
  return marks;
}

/** In full where all of them fit, else short. */
function weekdayNames({ request, body, small }: MonthRequest, { measures, weeks }: FittedMonth): readonly PrintMark[] {
  const { left, top, column } = measures;
  const days = weeks[0]!.days.map(({ day }) => day);
  const size = small * MM_PER_POINT;
  const said = (weekday: 'long' | 'short') => days.map((day) => formatDay(request.words.language, day, { weekday }));
  const long = said('long');
  const isRoomy = long.every((name) => request.measure(name, size, 500) + 2 * CELL_PAD < column);
  const names = (isRoomy ? long : said('short')).map((text, at): PrintMark => ({
    kind: 'text',
    x: left + at * column + CELL_PAD,
    y: top - size * 0.6,
    text,
    size: small,
    weight: 500,
    ink: 'ink-2',
    anchor: 'start',
  }));
  return [...names, { kind: 'path', d: pathData`M${body.left} ${top}H${body.right}`, stroke: 'ink', strokeWidth: 0.3 }];
}

function drawWeek(
  month: MonthRequest,
  measures: MonthMeasures,
  week: MonthWeek,
  top: number,
  labels: Labels,
): readonly PrintMark[] {
  const { request, body, small, days: period } = month;
  const { left, column, head } = measures;
  const drawn = drawnSpans(week, measures);
  const marks: PrintMark[] = week.days.flatMap(({ day }, at) => {
    const x = left + at * column;
    const box = { left: x, top, right: x + column, bottom: top + week.height };
    const isOut = day < month.month.first || day > month.month.last;
    return isOut ? [] : dayNumberMarks(request, day, { box, head, points: measures.points * 1.15, small });
  });
  const lines = week.days.slice(1).map((_, at) => pathData`M${left + (at + 1) * column} ${top}v${week.height}`);
  marks.push(
    { kind: 'path', d: lines.join(''), stroke: 'rule', strokeWidth: 0.15 },
    { kind: 'path', d: pathData`M${body.left} ${top}H${body.right}`, stroke: 'rule-strong', strokeWidth: 0.2 },
  );
  if (request.setup.weekNumbers) {
    marks.push({
      kind: 'text',
      x: body.left,
      y: top + head * 0.68,
      text: request.words.t('printed.week', { week: isoWeek(week.days[0]!.day + 3) }),
      size: small,
      weight: 400,
      ink: 'ink-3',
      anchor: 'start',
    });
  }
  for (const span of drawn) marks.push(...drawSpan(month, measures, week, span, top, labels));
  for (const [at, day] of week.days.entries()) {
    const counted = week.spans.filter((span) => !drawn.includes(span) && covers(span, at)).length;
    const place = {
      x: left + at * column,
      top: top + head + lanesAt(drawn, at) * measures.lane,
      bottom: top + week.height,
    };
    if (day.day >= period.first && day.day <= period.last)
      marks.push(...drawDay(month, measures, day, counted, place, labels));
  }
  return marks;
}

function covers({ from, to }: WeekSpan, column: number): boolean {
  return from <= column && to >= column;
}

/** All of them where the week has the height that it needs; else those whose lanes leave room for a count under them. */
function drawnSpans({ spans, height, days }: MonthWeek, { head, lane, line }: MonthMeasures): readonly WeekSpan[] {
  const isHigh = days.every((_, at) => head + lanesAt(spans, at) * lane <= height);
  const lanes = Math.floor((height - head - line) / lane);
  return isHigh ? spans : spans.filter((span) => span.lane + span.text.lines.length <= lanes);
}

function drawSpan(
  { request, hues }: MonthRequest,
  { left, column, head, lane, size }: MonthMeasures,
  week: MonthWeek,
  { occurrence, text, from, to, lane: inLane }: WeekSpan,
  top: number,
  labels: Labels,
): readonly PrintMark[] {
  const { first, last } = shownDays(occurrence);
  const opens = week.days[from]!.day === first;
  const y = top + head + inLane * lane;
  const box = {
    left: left + from * column + (opens ? 0.4 : 0),
    top: y + size * 0.08,
    right: left + (to + 1) * column - (week.days[to]!.day === last ? 0.4 : 0),
    bottom: y + text.lines.length * lane - size * 0.12,
  };
  const bar = { box, meaning: meaningOf(occurrence, hues), opens, closes: week.days[to]!.day === last };
  const x = left + from * column + CELL_PAD + HEEL;
  return [
    ...barMarks(bar, request.setup.ink),
    ...text.drawAt(x, y + size * 1.12, labels.give(occurrence.key, !text.isCut)),
  ];
}

interface DayPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function drawDay(
  { request }: MonthRequest,
  measures: MonthMeasures,
  { items }: WeekDay,
  counted: number,
  { x, top, bottom }: DayPlace,
  labels: Labels,
): readonly PrintMark[] {
  const { points, size, line, column } = measures;
  const heightOf = (all: WeekDay['items']) => all.reduce((sum, { text }) => sum + heightOfItem(text, measures), 0);
  const isWhole = counted === 0 && top + heightOf(items) <= bottom;
  const kept = isWhole ? items : fitting(items, bottom - top - line, measures);
  const more = counted + items.length - kept.length;
  const marks: PrintMark[] = [];
  let y = top;
  for (const { occurrence, text } of kept) {
    marks.push(...text.drawAt(x + CELL_PAD, y + size, labels.give(occurrence.key, !text.isCut)));
    y += heightOfItem(text, measures);
  }
  if (more === 0) return marks;
  const words = request.words.t('printed.more', { count: more });
  const shown = cutText(words, column - 2 * CELL_PAD, (text) => request.measure(text, size, 600));
  marks.push({
    kind: 'text',
    x: x + CELL_PAD,
    y: Math.min(y, bottom - line) + size,
    text: shown,
    size: points,
    weight: 600,
    ink: 'ink-2',
    anchor: 'start',
  });
  return marks;
}

/** As many as the room holds, the weightiest first; in the order of their hours all the same. */
function fitting(items: WeekDay['items'], room: number, measures: MonthMeasures): WeekDay['items'] {
  const kept = new Set<Occurrence>();
  let left = room;
  for (const { occurrence, text } of items.toSorted((one, other) => byWeight(one.occurrence, other.occurrence))) {
    const height = heightOfItem(text, measures);
    if (height > left) continue;
    left -= height;
    kept.add(occurrence);
  }
  return items.filter(({ occurrence }) => kept.has(occurrence));
}

function byWeight(one: Occurrence, other: Occurrence): number {
  return Number(other.item.key) - Number(one.item.key) || compareMarks(one, other);
}
