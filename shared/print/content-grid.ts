import { gapPlace } from '#shared/findings/week-gaps';
import { channelsOf } from '#shared/plan/matches-selection';
import { weekColumn } from '#shared/plan/year-layout';
import { finishDocument } from '#shared/print/finish-document';
import { flowPages, type FlowBlock } from '#shared/print/flow-pages';
import { furnish, furnitureSizes, type Furnished } from '#shared/print/furniture';
import { LINE_HEIGHT, setItem, type ItemText } from '#shared/print/item-text';
import { Labels } from '#shared/print/labels';
import type { PrintedDocument, PrintMark, TextMark } from '#shared/print/page';
import { MM_PER_POINT, sheetOf } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues, sayDay } from '#shared/print/say-occurrence';
import { periodAfter, sayCount } from '#shared/print/say-period';
import { byTime, postsOfPeriod } from '#shared/print/told-occurrences';
import { oneLine } from '#shared/print/wrap-text';
import { cutText } from '#shared/roadmap/measure-text';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { formatDays } from '#shared/time/format';
import { dateOfDay, dayNumber, isoWeek, yearOf, type DayNumber } from '#shared/time/plain-date';

/** Type over that of the legend. */
const LARGER = 1.2;
/** The column of weeks, and the least of a channel's, in sizes of the type. */
const WEEK = 11;
const CHANNEL = 12;
const HEAD = 2.2;
const PAD = 0.5;
/** What a cell may take of a page. */
const MOST_LINES = 4;

/** A column of the grid: a channel, or null for posts that have none yet. */
interface Column {
  readonly id: string | null;
  readonly name: string;
}

/** The posts of the period, weeks down and channels across. A post in several channels is named in the first of them. */
export function layContentGrid(request: PrintRequest): PrintedDocument {
  const { content, setup, words } = request;
  const sheet = sheetOf(setup);
  const posts = postsOfPeriod(request);
  const title =
    setup.title || words.t('printed.content-grid', { period: periodAfter(setup.period, words, content.yearStart) });
  const furnished = furnish(request, sheet, { title, subtitle: sayCount(posts, words), kinds: ['post'] });
  const points = furnitureSizes(sheet).small * LARGER;
  const size = points * MM_PER_POINT;
  const labels = new Labels();
  const { body } = furnished;
  const onPage = Math.max(1, Math.floor((body.right - body.left - size * WEEK) / (size * CHANNEL)));
  const columns = columnsOf(request, posts);
  const pages = Array.from({ length: Math.ceil(columns.length / onPage) }, (_, at) => {
    const group = columns.slice(at * onPage, (at + 1) * onPage);
    const grid = { request, points, columns: group, width: body.right - body.left, labels };
    const headed = withHead(grid, furnished);
    return flowPages({ sheet, furnished: headed, title, columns: 1, gap: 0 }, weekRows(grid, posts, headed));
  });
  return finishDocument(request, { title, sheet, pages: pages.flat(), occurrences: posts, labels });
}

interface Grid {
  readonly request: PrintRequest;
  readonly points: number;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly labels: Labels;
}

function columnsOf({ content, words }: PrintRequest, posts: readonly Occurrence[]): readonly Column[] {
  const used = new Set(posts.flatMap(({ item }) => channelsOf(item)));
  const known = content.channels.filter(({ id, archived }) => !archived || used.has(id));
  const columns = known.map(({ id, name }): Column => ({ id, name: oneLine(name) }));
  const ids = new Set(known.map(({ id }) => id));
  const hasOthers = posts.some(({ item }) => !channelsOf(item).some((id) => ids.has(id)));
  return hasOthers || columns.length === 0 ? [...columns, { id: null, name: words.t('printed.no-channel') }] : columns;
}

function columnWidth({ columns, width, points }: Grid): number {
  return (width - points * MM_PER_POINT * WEEK) / columns.length;
}

/** The names of the channels stand over the rows of every page. */
function withHead(grid: Grid, { marks, body }: Furnished): Furnished {
  const { points, columns, request } = grid;
  const size = points * MM_PER_POINT;
  const top = body.top + size * HEAD;
  const room = columnWidth(grid);
  const names = columns.map(({ name }, at): TextMark => ({
    kind: 'text',
    x: body.left + size * WEEK + at * room,
    y: top - size * 0.6,
    text: cutText(name, room - size, (text) => request.measure(text, size, 600)),
    size: points,
    weight: 600,
    ink: 'ink',
    anchor: 'start',
  }));
  const rule: PrintMark = {
    kind: 'path',
    d: pathData`M${body.left} ${top}H${body.right}`,
    stroke: 'ink',
    strokeWidth: 0.3,
  };
  return { marks: [...marks, ...names.filter(({ text }) => text !== ''), rule], body: { ...body, top } };
}

/** A row a week, as tall as its fullest cell; what a page has no room for is left to the list at the back. */
function weekRows(grid: Grid, posts: readonly Occurrence[], { body }: Furnished): readonly FlowBlock[] {
  const { request, points } = grid;
  const { content, setup } = request;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const first = dayNumber(setup.period.first);
  const last = dayNumber(setup.period.last);
  const most = Math.max(1, Math.floor((body.bottom - body.top - 2 * PAD * size) / line));
  const rows: FlowBlock[] = [];
  for (let week = first - weekColumn(first, content.weekStart); week <= last; week += 7) {
    const ofWeek = posts.filter((post) => {
      const day = Math.max(shownDays(post).first, first);
      return day >= week && day < week + 7;
    });
    const cells = grid.columns.map(({ id }): Cell => {
      const gap = gapIn(request, id, week);
      return { gap, posts: postsIn(grid, ofWeek, id, gap === '' ? most : most - 1) };
    });
    const linesOf = ({ posts: here, gap }: Cell) =>
      here.reduce((sum, { text }) => sum + text.lines.length, gap === '' ? 0 : 1);
    const lines = Math.max(1, ...cells.map(linesOf));
    const height = lines * line + 2 * PAD * size;
    rows.push({ height, drawAt: (x, y) => drawWeek(grid, week, cells, { x, y, height }) });
  }
  return rows;
}

/** What a channel has in a week, and what it lacks in words. */
interface Cell {
  readonly posts: readonly SetPost[];
  readonly gap: string;
}

interface SetPost {
  readonly occurrence: Occurrence;
  readonly text: ItemText;
}

/** `1 of ≥ 2` where a rule asks for more posts than there are; empty where none does, or findings are not asked for. */
function gapIn({ content, setup, words }: PrintRequest, channel: string | null, week: DayNumber): string {
  const fact = setup.findings && channel !== null ? content.gaps.get(gapPlace(channel, week))?.fact : undefined;
  return fact?.kind === 'too-few' ? words.t('weeks.gap', { found: fact.found, asked: fact.asked }) : '';
}

function postsIn(grid: Grid, ofWeek: readonly Occurrence[], channel: string | null, most: number): readonly SetPost[] {
  const { request, points } = grid;
  const size = points * MM_PER_POINT;
  const room = columnWidth(grid) - size;
  const hues = calendarHues(request.content);
  const isHere = ({ item }: Occurrence) =>
    channel === null
      ? !channelsOf(item).some((id) => request.content.channels.some((each) => each.id === id))
      : channelsOf(item).includes(channel);
  let left = most;
  return ofWeek
    .filter(isHere)
    .toSorted(byTime)
    .flatMap((occurrence) => {
      const date = sayDay(shownDays(occurrence).first, request.words.language);
      // the day and its month are not parted
      const suffix = ` · ${date.replaceAll(' ', '\u00A0')}`;
      const text = setItem(request, { occurrence, hues, points, room, mostLines: MOST_LINES, suffix });
      if (text.lines.length > left) return [];
      left -= text.lines.length;
      return [{ occurrence, text }];
    });
}

function drawWeek(
  grid: Grid,
  week: DayNumber,
  cells: readonly Cell[],
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): readonly PrintMark[] {
  const { request, points, labels } = grid;
  const { words, setup, content, measure } = request;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const room = columnWidth(grid);
  const isNow = content.today >= week && content.today < week + 7;
  const days = sayWeek(week, words.language);
  const said = setup.weekNumbers ? `${words.t('printed.week', { week: isoWeek(week + 3) })} ${days}` : days;
  const text = cutText(said, size * (WEEK - 0.8), (each) => measure(each, size, isNow ? 600 : 400));
  const baseline = y + PAD * size + size;
  const rest = { size: points, weight: isNow ? 600 : 400, ink: isNow ? 'today' : 'ink-2', anchor: 'start' } as const;
  const marks: PrintMark[] = [{ kind: 'text', x: isNow ? x + size * 0.5 : x, y: baseline, text, ...rest }];
  if (isNow) marks.unshift({ kind: 'rect', x, y: y + 0.3, width: 0.8, height: height - 0.6, fill: 'today' });
  for (const [at, { posts, gap }] of cells.entries()) {
    const left = x + size * WEEK + at * room;
    let top = baseline;
    for (const { occurrence, text: item } of posts) {
      marks.push(...item.drawAt(left, top, labels.give(occurrence.key, !item.isCut)));
      top += item.lines.length * line;
    }
    if (gap !== '') marks.push(...gapMarks(grid, gap, left, top));
  }
  marks.push({ kind: 'path', d: pathData`M${x} ${y + height}h${grid.width}`, stroke: 'rule', strokeWidth: 0.15 });
  return marks;
}

/** `28 Dec – 3 Jan`: the year is that of the title, and would not fit where weeks lie in two. */
function sayWeek(week: DayNumber, language: string): string {
  const [first, last] = [dateOfDay(week), dateOfDay(week + 6)];
  if (yearOf(first) !== yearOf(last)) return `${sayDay(week, language)} – ${sayDay(week + 6, language)}`;
  return formatDays(language, week, week + 6, { day: 'numeric', month: 'short' }).replaceAll('.', '');
}

/** An empty place in a dashed frame. */
function gapMarks(grid: Grid, gap: string, x: number, baseline: number): readonly PrintMark[] {
  const { request, points } = grid;
  const size = points * MM_PER_POINT;
  const most = columnWidth(grid) - size;
  const text = cutText(gap, most - size * 0.8, (each) => request.measure(each, size, 400));
  if (text === '') return [];
  const width = request.measure(text, size, 400) + size * 0.8;
  const frame = { x, y: baseline - size * 0.9, width, height: size * 1.16, radius: size * 0.2 };
  return [
    { kind: 'rect', ...frame, stroke: 'danger', strokeWidth: 0.2, dash: '0.7 0.5' },
    { kind: 'text', x: x + size * 0.4, y: baseline, text, size: points, weight: 400, ink: 'ink-2', anchor: 'start' },
  ];
}
