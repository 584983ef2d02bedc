import { isShownIn } from '#shared/plan/shown-days';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { kindMark } from '#shared/print/kind-mark';
import { Labels } from '#shared/print/labels';
import type { PrintedDocument, PrintMark, PrintPage, TextMark } from '#shared/print/page';
import { MM_PER_POINT, sheetOf, type Box, type Sheet } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import { plannerColumns } from '#shared/print/planner-columns';
import { fitPlanner, type FittedPlanner } from '#shared/print/planner-fit';
import type { PlannerMonth, PlannerRequest } from '#shared/print/planner-request';
import { countIn, drawPlannerRow } from '#shared/print/planner-row';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues } from '#shared/print/say-occurrence';
import { monthsOf, periodTitle, sayCount } from '#shared/print/say-period';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { asSentence } from '#shared/i18n/as-sentence';
import { cutText } from '#shared/roadmap/measure-text';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { ITEM_KINDS } from '#shared/records/item';
import { formatDay, monthName } from '#shared/time/format';
import { quarterOf } from '#shared/time/quarter';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';

const MONTHS_ON_PAGE = 12;
const MONTHS_ON_HALF = 6;
/** A column of the totals, in sizes of the small type; the type of names over that. */
const TOTAL = 2.5;
const NAME = 1.3;
const HEAD = 1.7;
/** Before the name of a weekday, in millimetres. */
const PAD = 0.5;
/** On a sheet this narrow the days need all of the room, in sizes of the small type. */
const TOO_NARROW = 90;
const NARROW_NAMES = 3.6;

/** A row a month, a column a day: twelve months on a sheet, or six and six on two. */
export function layYearPlanner(request: PrintRequest): PrintedDocument {
  const { setup, words } = request;
  const sheet = sheetOf(setup);
  const occurrences = occurrencesOfPeriod(request);
  const period = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  const months = monthsOf(setup.period).map((month): PlannerMonth => {
    const days = { first: Math.max(month.first, period.first), last: Math.min(month.last, period.last) };
    return { month, days, occurrences: occurrences.filter((each) => isShownIn(days, each)) };
  });
  const onPage = setup.halves ? MONTHS_ON_HALF : MONTHS_ON_PAGE;
  const groups = Array.from({ length: Math.ceil(months.length / onPage) }, (_, at) =>
    months.slice(at * onPage, (at + 1) * onPage),
  );
  const labels = new Labels();
  const title = setup.title || periodTitle(setup.period, words, request.content.yearStart);
  const subtitle = sayCount(occurrences, words);
  const pages = groups.map((group) => layPage(request, sheet, { title, subtitle, months: group }, labels));
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}

interface PlannerPage {
  readonly title: string;
  readonly subtitle: string;
  readonly months: readonly PlannerMonth[];
}

function layPage(
  request: PrintRequest,
  sheet: Sheet,
  { title, subtitle, months }: PlannerPage,
  labels: Labels,
): PrintPage {
  const { setup, content, words } = request;
  const { marks: furniture, body: whole } = furnish(request, sheet, { title, subtitle, kinds: DISPLAY_KINDS });
  const { small } = furnitureSizes(sheet);
  const size = small * MM_PER_POINT;
  const isNarrow = whole.right - whole.left < size * TOO_NARROW;
  const body = {
    left: whole.left + (isNarrow ? size * NARROW_NAMES : namesWidth(request, small)),
    top: whole.top + size * HEAD,
    right: whole.right - (isNarrow ? 0 : size * TOTAL * ITEM_KINDS.length),
    bottom: whole.bottom,
  };
  const columns = plannerColumns(setup, content.weekStart);
  const planner: PlannerRequest = { request, body, columns, months, hues: calendarHues(content), small };
  const fitted = fitPlanner(planner);
  const marks: PrintMark[] = [...furniture, ...columnHeads(planner)];
  if (!isNarrow) marks.push(...totalHeads(planner));
  let { top } = body;
  const headings = [{ level: 1 as const, text: title, y: sheet.printable.top }];
  for (const row of fitted.rows) {
    const { month } = row.month;
    const quarter = quarterOf(dateOfDay(month.first), content.yearStart);
    const opensQuarter = dayNumber(quarter.first) === month.first;
    marks.push(...drawPlannerRow(planner, fitted, row, top, labels));
    marks.push({
      kind: 'path',
      d: pathData`M${whole.left} ${top}H${whole.right}`,
      stroke: opensQuarter || top === body.top ? 'ink' : 'rule-strong',
      strokeWidth: opensQuarter || top === body.top ? 0.3 : 0.2,
    });
    const name = asSentence(monthName(words.language, month.month));
    const quarterName = opensQuarter ? words.t('printed.quarter', { quarter: quarter.number }) : '';
    marks.push(...rowNames(planner, whole.left, top, name, quarterName));
    if (!isNarrow) marks.push(...rowTotals(planner, row, top));
    top += row.height;
  }
  marks.push({ kind: 'path', d: pathData`M${whole.left} ${top}H${whole.right}`, stroke: 'ink', strokeWidth: 0.3 });
  return {
    width: sheet.width,
    height: sheet.height,
    headings: [...headings, ...monthHeadings(fitted, body, request)],
    marks,
  };
}

/** The room for the longest name of a month or a quarter, and a gap. */
function namesWidth({ words, measure }: PrintRequest, small: number): number {
  const size = small * MM_PER_POINT;
  const names = Array.from({ length: 12 }, (_, at) => asSentence(monthName(words.language, at + 1)));
  const longest = Math.max(...names.map((name) => measure(name, size * NAME, 600)));
  return Math.max(longest, measure(words.t('printed.quarter', { quarter: 3 }), size, 400)) + size;
}

function monthHeadings({ rows }: FittedPlanner, { top }: Box, { words }: PrintRequest): PrintPage['headings'] {
  let y = top;
  return rows.map(({ month, height }) => {
    const heading = { level: 2 as const, text: asSentence(monthName(words.language, month.month.month)), y };
    y += height;
    return heading;
  });
}

/** Weekdays over columns of weekdays; columns of dates say them beside each date. */
function columnHeads({ request, body, columns, months, small }: PlannerRequest): readonly PrintMark[] {
  if (request.setup.alignment === 'date') return [];
  const size = small * MM_PER_POINT;
  const width = (body.right - body.left) / columns.count;
  const names = new Map<number, string>();
  for (const { month } of months) {
    for (let day = month.first - 6; day <= month.first + 36; day += 1) {
      const column = day < month.first || day > month.last ? null : columns.of(month, day);
      if (column !== null) names.set(column, formatDay(request.words.language, day, { weekday: 'short' }));
    }
  }
  return [...names]
    .filter(([, text]) => request.measure(text, size, 400) + PAD <= width)
    .map(([column, text]): TextMark => ({
      kind: 'text',
      x: body.left + column * width + PAD,
      y: body.top - size * 0.5,
      text,
      size: small,
      weight: 400,
      ink: 'ink-2',
      anchor: 'start',
    }));
}

function rowNames(
  { request, body, small }: PlannerRequest,
  left: number,
  top: number,
  name: string,
  quarter: string,
): readonly PrintMark[] {
  const size = small * MM_PER_POINT;
  const room = body.left - left - size * 0.2;
  const cut = (text: string, points: number, weight: number) =>
    cutText(text, room, (each) => request.measure(each, points * MM_PER_POINT, weight));
  const rest = { kind: 'text', x: left, anchor: 'start' } as const;
  const texts: TextMark[] = [
    { ...rest, y: top + size * 1.75, text: cut(name, small * NAME, 600), size: small * NAME, weight: 600, ink: 'ink' },
    { ...rest, y: top + size * 3.1, text: cut(quarter, small, 400), size: small, weight: 400, ink: 'ink-3' },
  ];
  return texts.filter(({ text }) => text !== '');
}

function totalX({ body, small }: PlannerRequest, at: number): number {
  return body.right + small * MM_PER_POINT * TOTAL * (at + 0.6);
}

function totalHeads(planner: PlannerRequest): readonly PrintMark[] {
  const size = planner.small * MM_PER_POINT;
  return ITEM_KINDS.flatMap((kind, at) =>
    kindMark(
      { kind, status: kind === 'event' ? 'confirmed' : 'planned', hue: 1 },
      totalX(planner, at),
      planner.body.top - size * 0.85,
      size * 0.95,
      planner.request.setup.ink,
    ),
  );
}

function rowTotals(planner: PlannerRequest, row: FittedPlanner['rows'][number], top: number): readonly PrintMark[] {
  const size = planner.small * MM_PER_POINT;
  return ITEM_KINDS.map((kind, at): TextMark => {
    const count = countIn(row, kind);
    return {
      kind: 'text',
      x: totalX(planner, at),
      y: top + size * 1.75,
      text: count === 0 ? '–' : String(count),
      size: planner.small * (count > 99 ? 1 : NAME),
      weight: 600,
      ink: count === 0 ? 'ink-3' : 'ink',
      anchor: 'middle',
    };
  });
}
