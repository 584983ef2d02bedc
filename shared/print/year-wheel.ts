import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, type ShownDays } from '#shared/plan/shown-days';
import { alongSpoke, circlePath, onSpoke, sectorPath, spokePath, type Centre } from '#shared/print/circle';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { findingSign, MARK } from '#shared/print/item-text';
import { kindMark } from '#shared/print/kind-mark';
import { Labels } from '#shared/print/labels';
import { largestType } from '#shared/print/largest-type';
import type { PrintedDocument, PrintMark, PrintPage, TextMark } from '#shared/print/page';
import { MM_PER_POINT, sheetOf, type Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues, meaningOf } from '#shared/print/say-occurrence';
import { monthsOf, monthTitle, periodTitle, sayCount, type CalendarMonth } from '#shared/print/say-period';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { LANE, SPOKE_LINE, weightOf, wheelBands, type WheelBand, type WheelItem } from '#shared/print/wheel-bands';
import { wheelList } from '#shared/print/wheel-list';
import { angleOf, rimMarks, type WheelRim } from '#shared/print/wheel-rim';
import { cutText } from '#shared/roadmap/measure-text';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { dateOfDay, dayNumber, yearOf } from '#shared/time/plain-date';

const MONTHS_ON_PAGE = 12;
/** Parts of the radius. */
const HUB = 0.24;
/** In sizes of the small type: the rings of months and weeks, the least breadth of a list beside the wheel. */
const MONTH_RING = 2.9;
const WEEK_RING = 1.7;
const LEAST_LIST = 16;
const LARGEST = 1.2;
const SMALLEST = 0.9;
const LIST_LARGER = 1.15;

/** The year as a ring of months and weeks, in it a band for each kind; beside it the dates that are not named on it. */
export function layYearWheel(request: PrintRequest): PrintedDocument {
  const { setup, words, content } = request;
  const sheet = sheetOf(setup);
  const { small } = furnitureSizes(sheet);
  const occurrences = occurrencesOfPeriod(request);
  const title = setup.title || periodTitle(setup.period, words, content.yearStart);
  const labels = new Labels();
  const months = monthsOf(setup.period);
  const period = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  const pages: PrintPage[] = [];
  for (let at = 0; at < months.length; at += MONTHS_ON_PAGE) {
    const group = months.slice(at, at + MONTHS_ON_PAGE);
    const days = {
      first: Math.max(period.first, group[0]!.first),
      last: Math.min(period.last, group.at(-1)!.last),
    };
    const own = occurrences.filter((each) => isShownIn(days, each));
    const head = { title, subtitle: sayCount(occurrences, words), kinds: DISPLAY_KINDS };
    const { marks, body } = furnish(request, sheet, head);
    const { wheel, list } = partBody(body, small * MM_PER_POINT);
    const fitted = fitWheel(request, rimOf(wheel, days, small), own);
    const hasList = list !== null && own.length > 0;
    const rim = rimOf(hasList ? wheel : body, days, small);
    const drawn = drawWheel(request, rim, group, fitted, labels);
    const dates = hasList ? wheelList(request, list, own, labels, small * LIST_LARGER) : [];
    pages.push({
      width: sheet.width,
      height: sheet.height,
      headings: [
        { level: 1, text: title, y: sheet.printable.top },
        ...group.map(({ year, month, first, last }) => ({
          level: 2 as const,
          text: monthTitle(year, month, words),
          y: onSpoke(rim.centre, angleOf(days, (first + last + 1) / 2), rim.radius).y,
        })),
      ],
      marks: [...marks, ...drawn, ...dates],
    });
  }
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}

/** The wheel as large as can be, at the top or at the left, and what is left for a list, if that is worth the while. */
function partBody({ left, top, right, bottom }: Box, size: number): { readonly wheel: Box; readonly list: Box | null } {
  const [width, height] = [right - left, bottom - top];
  const side = Math.min(width, height);
  const gap = 2 * size;
  if (Math.max(width, height) - side - gap < LEAST_LIST * size)
    return { wheel: { left, top, right, bottom }, list: null };
  return width > height
    ? { wheel: { left, top, right: left + side, bottom }, list: { left: left + side + gap, top, right, bottom } }
    : { wheel: { left, top, right, bottom: top + side }, list: { left, top: top + side + gap, right, bottom } };
}

function rimOf({ left, top, right, bottom }: Box, days: ShownDays, small: number): WheelRim {
  const radius = Math.min(right - left, bottom - top) / 2 - 0.1;
  const size = small * MM_PER_POINT;
  const months = radius - MONTH_RING * size;
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { centre, radius, months, weeks: months - WEEK_RING * size, hub: radius * HUB, days, small };
}

/** The bands in one size of type: the largest in which all names are whole, or the smallest that may be. */
interface FittedWheel {
  readonly points: number;
  readonly bands: readonly WheelBand[];
}

function fitWheel(request: PrintRequest, rim: WheelRim, occurrences: readonly Occurrence[]): FittedWheel {
  const room = { days: rim.days, inner: rim.hub, outer: rim.weeks };
  const fit = (points: number) => wheelBands(request, occurrences, room, points);
  const isWhole = (bands: readonly WheelBand[]) =>
    bands.every(({ items }) => items.every(({ label }) => label !== null && !label.isCut));
  const points = Math.max(
    largestType(rim.small * LARGEST, (each) => isWhole(fit(each))),
    rim.small * SMALLEST,
  );
  return { points, bands: fit(points) };
}

function drawWheel(
  request: PrintRequest,
  rim: WheelRim,
  months: readonly CalendarMonth[],
  { points, bands }: FittedWheel,
  labels: Labels,
): readonly PrintMark[] {
  const hues = calendarHues(request.content);
  return [
    ...rimMarks(request, rim, months, bands[0]?.inner ?? rim.hub),
    ...bands.map(({ inner }) => circle(rim.centre, inner)),
    ...(bands.length === 0 ? [circle(rim.centre, rim.hub)] : []),
    ...todayMarks(request, rim),
    ...bands.flatMap((band) =>
      band.items.flatMap((item) => itemMarks({ request, rim, band, item, hues, points, labels })),
    ),
    ...hubMarks(request, rim, bands),
  ];
}

function circle(centre: Centre, radius: number): PrintMark {
  return { kind: 'path', d: circlePath(centre, radius), stroke: 'rule-strong', strokeWidth: 0.15 };
}

/** Under the names: a line through the day. */
function todayMarks({ content: { today } }: PrintRequest, { centre, days, hub, radius }: WheelRim): PrintMark[] {
  if (today < days.first || today > days.last) return [];
  const d = spokePath(centre, angleOf(days, today + 0.5), hub, radius);
  return [{ kind: 'path', d, stroke: 'today', strokeWidth: 0.4 }];
}

interface ItemDrawing {
  readonly request: PrintRequest;
  readonly rim: WheelRim;
  readonly band: WheelBand;
  readonly item: WheelItem;
  readonly hues: ReadonlyMap<string, number>;
  readonly points: number;
  readonly labels: Labels;
}

/** Its days at the edge of the band; inward its mark and its name, led to where they are pushed aside. */
function itemMarks({ request, rim, band, item, hues, points, labels }: ItemDrawing): readonly PrintMark[] {
  const { content, setup } = request;
  const { centre } = rim;
  const { occurrence, label } = item;
  const size = points * MM_PER_POINT;
  const meaning = meaningOf(occurrence, hues);
  const marks: PrintMark[] = [daysMark(item, rim, band, size, meaning)];
  if (label === null) return marks;
  const wanted = item.lane === null ? (item.from + item.to) / 2 : item.from;
  const [start, end] = [onSpoke(centre, wanted, band.outer), onSpoke(centre, label.angle, band.marks + size * 0.1)];
  const middle = onSpoke(centre, label.angle, band.marks - (size * MARK) / 2);
  marks.push(
    { kind: 'path', d: pathData`M${start.x} ${start.y}L${end.x} ${end.y}`, stroke: 'rule-strong', strokeWidth: 0.15 },
    ...kindMark(meaning, middle.x, middle.y, size * MARK, setup.ink),
  );
  const isCancelled = meaning.status === 'cancelled';
  const [weight, ink] = [weightOf(occurrence), isCancelled ? ('ink-3' as const) : ('ink' as const)];
  const names = labels.give(occurrence.key, !label.isCut);
  for (const [at, text] of label.lines.entries()) {
    const down = (at - (label.lines.length - 1) / 2) * size * SPOKE_LINE;
    const words = { text, size: points, weight, ink, ...(at === 0 && { names }) };
    marks.push(alongSpoke(centre, label.angle, band.names, words, down));
  }
  if (isCancelled) {
    // between the lines, where there are two
    const length = Math.max(...label.lines.map((line) => request.measure(line, size, weight)));
    const d = spokePath(centre, label.angle, band.names - length, band.names);
    marks.push({ kind: 'path', d, stroke: 'ink-3', strokeWidth: 0.2 });
  }
  if (setup.findings && content.findings.has(occurrence.key)) {
    // beside the mark, on the side of the rim
    const { x, y } = onSpoke(centre, label.angle, band.marks + size * 0.45);
    marks.push(findingSign(x - size * 0.35, y + size * 0.33, size));
  }
  return marks;
}

/** An arc over its days in its lane, by status as its bar is elsewhere; a stroke where it has none. */
function daysMark(
  { from, to, lane }: WheelItem,
  { centre }: WheelRim,
  { outer }: WheelBand,
  size: number,
  { status, hue }: ReturnType<typeof meaningOf>,
): PrintMark {
  const edge = `edge-${hue}` as const;
  if (lane === null) {
    const d = spokePath(centre, (from + to) / 2, outer - size * 0.5, outer);
    return { kind: 'path', d, stroke: edge, strokeWidth: 0.4 };
  }
  const top = outer - (lane * LANE + 0.12) * size;
  const bottom = top - (LANE - 0.16) * size;
  const middle = (from + to) / 2;
  const d =
    to - from < Math.PI * 1.5
      ? sectorPath(centre, from, to, bottom, top)
      : sectorPath(centre, from, middle, bottom, top) + sectorPath(centre, middle, to, bottom, top);
  const isFirm = status === 'confirmed' || status === 'done';
  return {
    ...{ kind: 'path', d, fill: isFirm ? edge : 'paper', stroke: edge, strokeWidth: 0.2 },
    ...(status === 'idea' && { dash: '0.7 0.5' }),
  };
}

/** In the middle the years, the community, and what the bands are, from the rim inward. */
function hubMarks(request: PrintRequest, rim: WheelRim, bands: readonly WheelBand[]): readonly PrintMark[] {
  const { content, words, measure } = request;
  const { centre, days, hub, small } = rim;
  const [first, last] = [yearOf(dateOfDay(days.first)), yearOf(dateOfDay(days.last))];
  const years = first === last ? String(first) : `${first}–${last}`;
  const room = hub * 1.5;
  const yearSize = Math.min((hub / MM_PER_POINT) * 0.5, (room / measure(years, 1, 600)) * (1 / MM_PER_POINT));
  const lines: Pick<TextMark, 'text' | 'size' | 'weight' | 'ink'>[] = [
    { text: years, size: yearSize, weight: 600, ink: 'ink' },
    { text: content.community, size: small * 1.3, weight: 400, ink: 'ink-2' },
    ...(bands.length > 1
      ? [{ text: words.t('printed.from-rim'), size: small, weight: 400, ink: 'ink-3' } as const]
      : []),
    ...bands.map(({ kinds }) => {
      const text = kinds.map((kind) => words.t(`kinds.${kind}`)).join(', ');
      return { text, size: small, weight: 400, ink: 'ink-2' } as const;
    }),
  ];
  const heights = lines.map(({ size }, at) => size * MM_PER_POINT * (at === 0 ? 1.1 : 1.35));
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = centre.y - Math.min(total, hub * 1.6) / 2;
  return lines.flatMap((line, at): PrintMark[] => {
    y += heights[at]!;
    const reach = Math.max(Math.abs(y - centre.y), Math.abs(y - heights[at]! - centre.y));
    if (line.size < small || reach > hub) return [];
    const chord = 2 * Math.sqrt(hub * hub - reach * reach) * 0.95;
    const widthOf = (text: string) => measure(text, line.size * MM_PER_POINT, line.weight);
    const text = cutText(line.text, chord, widthOf);
    return text === '' ? [] : [{ kind: 'text', x: centre.x, y, anchor: 'middle', ...line, text }];
  });
}
