import { isShownIn } from '#shared/plan/shown-days';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { Labels } from '#shared/print/labels';
import type { PrintedDocument, PrintMark, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, sheetOf } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { drawQuarterColumn } from '#shared/print/quarter-column';
import { fitQuarter, type QuarterMonth } from '#shared/print/quarter-fit';
import { calendarHues } from '#shared/print/say-occurrence';
import { monthsOf, monthTitle, periodTitle, sayCount } from '#shared/print/say-period';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { dayNumber } from '#shared/time/plain-date';

const MONTHS_ON_PAGE = 3;
const GAP = 4;
/** The name of the month over its column, in sizes of the small type. */
const HEAD = 2.2;

/** Three months beside each other, a row a day. */
export function layQuarter(request: PrintRequest): PrintedDocument {
  const { setup, words, content } = request;
  const sheet = sheetOf(setup);
  const { small } = furnitureSizes(sheet);
  const occurrences = occurrencesOfPeriod(request);
  const period = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  const months = monthsOf(setup.period).map((month): QuarterMonth => {
    const days = { first: Math.max(month.first, period.first), last: Math.min(month.last, period.last) };
    return { month, days, periodFirst: period.first, occurrences: occurrences.filter((each) => isShownIn(days, each)) };
  });
  const title = setup.title || periodTitle(setup.period, words, content.yearStart);
  const labels = new Labels();
  const pages: PrintPage[] = [];
  for (let at = 0; at < months.length; at += MONTHS_ON_PAGE) {
    const group = months.slice(at, at + MONTHS_ON_PAGE);
    const head = { title, subtitle: sayCount(occurrences, words), kinds: DISPLAY_KINDS };
    const { marks: furniture, body } = furnish(request, sheet, head);
    const width = (body.right - body.left - GAP * (MONTHS_ON_PAGE - 1)) / MONTHS_ON_PAGE;
    const top = body.top + small * MM_PER_POINT * HEAD;
    const frame = { request, hues: calendarHues(content), small, width, height: body.bottom - top };
    const { columns, points } = fitQuarter(frame, group);
    const marks: PrintMark[] = columns.flatMap((column, index) =>
      drawQuarterColumn(frame, column, { points, left: body.left + index * (width + GAP), top }, labels),
    );
    const monthHeadings = group.map(({ month }) => ({
      level: 2 as const,
      text: monthTitle(month.year, month.month, words),
      y: body.top,
    }));
    pages.push({
      width: sheet.width,
      height: sheet.height,
      headings: [{ level: 1, text: title, y: sheet.printable.top }, ...monthHeadings],
      marks: [...furniture, ...marks],
    });
  }
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}
