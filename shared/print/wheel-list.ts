import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { LINE_HEIGHT, setItem } from '#shared/print/item-text';
import type { Labels } from '#shared/print/labels';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues, sayDates } from '#shared/print/say-occurrence';
import { dateOfDay } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';

/** In sizes of the type: a column, the space between two, what a row and a heading take beyond their lines. */
const COLUMN = 30;
const GAP = 2.4;
const ROW_GAP = 0.4;
const HEADING = 2.5;
const DATE_GAP = 0.7;
const MOST_LINES = 2;

interface Row {
  readonly occurrence: Occurrence;
  readonly height: number;
  readonly heading: string;
  readonly drawAt: (x: number, y: number) => readonly PrintMark[];
}

/**
 * The dates beside a wheel, in columns under their quarters: all that has no whole name on it, and again what happens
 * once, or at least the key items, where those have room too. What does not fit goes without.
 */
export function wheelList(
  request: PrintRequest,
  box: Box,
  occurrences: readonly Occurrence[],
  labels: Labels,
  points: number,
): readonly PrintMark[] {
  const withUnnamed = (isMeant: (occurrence: Occurrence) => boolean) =>
    occurrences.filter((each) => isMeant(each) || !labels.has(each.key));
  const unnamed = withUnnamed(() => false);
  const choices = [withUnnamed(isByItself), withUnnamed(({ item }) => item.key), unnamed];
  const filled = choices.map((chosen) => ({ chosen, ...fill(request, box, chosen, labels, points) }));
  return (filled.find(({ chosen, count }) => count === chosen.length) ?? filled.at(-1)!).marks();
}

/** What is no date of a series, and no post. */
function isByItself({ item, originalStart }: Occurrence): boolean {
  return originalStart === null && item.kind !== 'post';
}

/** As many of them as the box holds; nothing is drawn, and so named, until it is asked for. */
function fill(
  request: PrintRequest,
  box: Box,
  occurrences: readonly Occurrence[],
  labels: Labels,
  points: number,
): { readonly count: number; readonly marks: () => readonly PrintMark[] } {
  const size = points * MM_PER_POINT;
  const gap = GAP * size;
  const columns = Math.max(1, Math.round((box.right - box.left + gap) / (COLUMN * size + gap)));
  const width = (box.right - box.left + gap) / columns - gap;
  const placed: { readonly row: Row; readonly x: number; readonly y: number; readonly opens: boolean }[] = [];
  let [column, y, heading] = [0, box.top, ''];
  for (const row of rowsOf(request, occurrences, labels, points, width)) {
    let opens = row.heading !== heading;
    if (y + row.height + (opens ? HEADING * size : 0) > box.bottom) {
      [column, y, opens] = [column + 1, box.top, true];
      if (column === columns || y + row.height + HEADING * size > box.bottom) break;
    }
    heading = row.heading;
    placed.push({ row, x: box.left + column * (width + gap), y, opens });
    y += row.height + (opens ? HEADING * size : 0);
  }
  return {
    count: placed.length,
    marks: () =>
      placed.flatMap(({ row, x, y: top, opens }) => [
        ...(opens ? headingMarks(row.heading, x, top, width, points) : []),
        ...row.drawAt(x, top + (opens ? HEADING * size : 0)),
      ]),
  };
}

function rowsOf(
  request: PrintRequest,
  occurrences: readonly Occurrence[],
  labels: Labels,
  points: number,
  width: number,
): readonly Row[] {
  const { content, words, measure } = request;
  const size = points * MM_PER_POINT;
  const hues = calendarHues(content);
  const said = occurrences
    .toSorted((one, other) => shownDays(one).first - shownDays(other).first || (one.key < other.key ? -1 : 1))
    .map((occurrence) => ({ occurrence, date: sayDates(occurrence, words) }));
  const dateRoom = Math.max(0, ...said.map(({ date }) => measure(date, size, 400))) + size * DATE_GAP;
  return said.map(({ occurrence, date }): Row => {
    const quarter = quarterOf(dateOfDay(shownDays(occurrence).first), content.yearStart);
    const text = setItem(request, { occurrence, hues, points, room: width - dateRoom, mostLines: MOST_LINES });
    return {
      occurrence,
      height: (text.lines.length * LINE_HEIGHT + ROW_GAP) * size,
      heading: words.t('printed.quarter-of', {
        quarter: quarter.number,
        year: sayFiscalYear(quarter.year, content.yearStart),
      }),
      drawAt: (x, y) => [
        {
          ...{ kind: 'text', x: x + dateRoom - size * DATE_GAP, y: y + size, text: date, size: points },
          ...{ weight: 400, ink: 'ink-2', anchor: 'end' },
        },
        ...text.drawAt(x + dateRoom, y + size, labels.give(occurrence.key, !text.isCut)),
      ],
    };
  });
}

function headingMarks(heading: string, x: number, y: number, width: number, points: number): readonly PrintMark[] {
  const size = points * MM_PER_POINT;
  return [
    { kind: 'path', d: pathData`M${x} ${y + 0.2}h${width}`, stroke: 'ink', strokeWidth: 0.25 },
    {
      ...{ kind: 'text', x, y: y + size * 1.5, text: heading, size: points * 1.1 },
      ...{ weight: 600, ink: 'ink', anchor: 'start' },
    },
  ];
}
