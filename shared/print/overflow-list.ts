import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { flowPages, flowWidth, type FlowBlock } from '#shared/print/flow-pages';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { LINE_HEIGHT, setItem } from '#shared/print/item-text';
import type { PrintPage } from '#shared/print/page';
import { MM_PER_POINT, type Sheet } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues, sayDates } from '#shared/print/say-occurrence';
import { monthTitle } from '#shared/print/say-period';
import { dateOfDay, monthOf, yearOf } from '#shared/time/plain-date';

/** Type over that of the legend, a column with its dates, and the space between columns. */
const LARGER = 1.5;
const COLUMN = 84;
const GAP = 8;
/** In sizes of the type. */
const DATE_GAP = 0.7;
const ROW_GAP = 0.45;
const HEADING = 1.25;
/** In lines. */
const HEADING_LINES = 2.4;

/** The pages at the back that tell, by months, what did not fit where it belongs. */
export function overflowPages(
  request: PrintRequest,
  sheet: Sheet,
  occurrences: readonly Occurrence[],
): readonly PrintPage[] {
  const { words, measure } = request;
  const title = words.t('printed.overflow');
  const subtitle = words.t('printed.overflow-count', { count: occurrences.length });
  const furnished = furnish(request, sheet, { title, subtitle, kinds: [] });
  const { body } = furnished;
  const columns = Math.max(1, Math.floor((body.right - body.left + GAP) / (COLUMN + GAP)));
  const flow = { sheet, furnished, title, columns, gap: GAP };
  const width = flowWidth(flow);

  const { small } = furnitureSizes(sheet);
  const points = small * LARGER;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const rows = occurrences.toSorted(byDay).map((occurrence) => ({ occurrence, date: sayDates(occurrence, words) }));
  const widths = rows.map(({ date }) => measure(date, small * MM_PER_POINT, 400));
  const dateRoom = Math.max(...widths) + size * DATE_GAP;
  const mostLines = Math.max(1, Math.floor((body.bottom - body.top) / line - HEADING_LINES - ROW_GAP));
  const hues = calendarHues(request.content);

  const blocks: FlowBlock[] = [];
  let month = '';
  for (const { occurrence, date } of rows) {
    const first = dateOfDay(shownDays(occurrence).first);
    if (first.slice(0, 7) !== month) {
      month = first.slice(0, 7);
      blocks.push(monthHeading(monthTitle(yearOf(first), monthOf(first), words), points, width));
    }
    const text = setItem(request, { occurrence, hues, points, room: width - dateRoom, mostLines });
    blocks.push({
      height: text.lines.length * line + ROW_GAP * size,
      drawAt: (x, y) => [
        {
          kind: 'text',
          x: x + dateRoom - size * DATE_GAP,
          y: y + size,
          text: date,
          size: small,
          weight: 400,
          ink: 'ink-2',
          anchor: 'end',
        },
        ...text.drawAt(x + dateRoom, y + size, { key: occurrence.key, part: 'listed' }),
      ],
    });
  }
  return flowPages(flow, blocks);
}

function monthHeading(heading: string, points: number, width: number): FlowBlock {
  const line = points * MM_PER_POINT * LINE_HEIGHT;
  return {
    height: line * HEADING_LINES,
    keepsNext: true,
    heading,
    drawAt: (x, y) => [
      {
        kind: 'text',
        x,
        y: y + line * 1.6,
        text: heading,
        size: points * HEADING,
        weight: 600,
        ink: 'ink',
        anchor: 'start',
      },
      { kind: 'path', d: pathData`M${x} ${y + line * 2}h${width}`, stroke: 'ink', strokeWidth: 0.25 },
    ],
  };
}

function byDay(one: Occurrence, other: Occurrence): number {
  return shownDays(one).first - shownDays(other).first || (one.key < other.key ? -1 : 1);
}
