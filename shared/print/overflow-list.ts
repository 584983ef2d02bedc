import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { LINE_HEIGHT, setItem } from '#shared/print/item-text';
import type { PrintMark, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, type Sheet } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues, sayDates } from '#shared/print/say-occurrence';
import { monthTitle } from '#shared/print/say-period';
import { dateOfDay, monthOf, yearOf } from '#shared/time/plain-date';

/** Type over that of the legend, a column with its dates, and the space between columns. */
const LARGER = 1.5;
const COLUMN = 84;
const COLUMN_GAP = 8;
/** In sizes of the type. */
const ROW_GAP = 0.45;
const HEADING = 1.25;

/** The pages at the back that tell, by months, what did not fit where it belongs; rows are never split. */
export function overflowPages(
  request: PrintRequest,
  sheet: Sheet,
  occurrences: readonly Occurrence[],
): readonly PrintPage[] {
  const { words } = request;
  const title = words.t('printed.overflow');
  const subtitle = words.t('printed.overflow-count', { count: occurrences.length });
  const { marks: furniture, body } = furnish(request, sheet, { title, subtitle, kinds: [] });
  const { small } = furnitureSizes(sheet);
  const points = small * LARGER;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const columns = Math.max(1, Math.floor((body.right - body.left + COLUMN_GAP) / (COLUMN + COLUMN_GAP)));
  const width = (body.right - body.left + COLUMN_GAP) / columns - COLUMN_GAP;
  const mostLines = Math.max(1, Math.floor((body.bottom - body.top) / line) - 3);
  const rows = occurrences.toSorted(byDay).map((occurrence) => ({ occurrence, date: sayDates(occurrence, words) }));
  const widths = rows.map(({ date }) => request.measure(date, small * MM_PER_POINT, 400));
  const dateRoom = Math.max(...widths) + size * 0.7;
  const hues = calendarHues(request.content);
  const empty = () => ({
    width: sheet.width,
    height: sheet.height,
    headings: [{ level: 1 as const, text: title, y: sheet.printable.top }],
    marks: [...furniture],
  });

  const pages: { width: number; height: number; headings: PrintPage['headings']; marks: PrintMark[] }[] = [empty()];
  let [column, y, month] = [0, body.top, ''];
  const takeHeight = (height: number) => {
    if (y + height <= body.bottom || y === body.top) return;
    [column, y] = [column + 1, body.top];
    if (column < columns) return;
    pages.push(empty());
    column = 0;
  };
  for (const { occurrence, date } of rows) {
    const { first } = shownDays(occurrence);
    const text = setItem(request, { occurrence, hues, points, room: width - dateRoom, mostLines });
    const height = text.lines.length * line + ROW_GAP * size;
    const monthOfFirst = dateOfDay(first).slice(0, 7);
    const opensMonth = monthOfFirst !== month;
    takeHeight(opensMonth ? height + line * 2.4 : height);
    const x = body.left + column * (width + COLUMN_GAP);
    const { marks } = pages.at(-1)!;
    if (opensMonth) {
      month = monthOfFirst;
      if (y > body.top) y += line * 0.7;
      marks.push(
        {
          kind: 'text',
          x,
          y: y + line,
          text: monthTitle(yearOf(dateOfDay(first)), monthOf(dateOfDay(first)), words),
          size: points * HEADING,
          weight: 600,
          ink: 'ink',
          anchor: 'start',
        },
        { kind: 'path', d: pathData`M${x} ${y + line * 1.4}h${width}`, stroke: 'ink', strokeWidth: 0.25 },
      );
      y += line * 1.7;
    }
    const baseline = y + size;
    marks.push(
      {
        kind: 'text',
        x: x + dateRoom - size * 0.7,
        y: baseline,
        text: date,
        size: small,
        weight: 400,
        ink: 'ink-2',
        anchor: 'end',
      },
      ...text.drawAt(x + dateRoom, baseline, { key: occurrence.key, part: 'listed' }),
    );
    y += height;
  }
  return pages;
}

function byDay(one: Occurrence, other: Occurrence): number {
  return shownDays(one).first - shownDays(other).first || (one.key < other.key ? -1 : 1);
}
