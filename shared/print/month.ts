import { isShownIn } from '#shared/plan/shown-days';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { Labels } from '#shared/print/labels';
import { drawMonthGrid } from '#shared/print/month-grid';
import { fitMonth } from '#shared/print/month-fit';
import type { PrintedDocument } from '#shared/print/page';
import { sheetOf } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues } from '#shared/print/say-occurrence';
import { monthsOf, monthTitle, periodTitle, sayCount, type CalendarMonth } from '#shared/print/say-period';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { dayNumber } from '#shared/time/plain-date';

/** The months of the period, each on a page: weeks as rows, names on their days, long things across them. */
export function layMonths(request: PrintRequest): PrintedDocument {
  const { setup, words } = request;
  const sheet = sheetOf(setup);
  const occurrences = occurrencesOfPeriod(request);
  const labels = new Labels();
  const months = monthsOf(setup.period);
  const hues = calendarHues(request.content);
  const period = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  const titleOf = ({ year, month }: CalendarMonth) => monthTitle(year, month, words);

  const pages = months.map((month) => {
    const days = { first: Math.max(month.first, period.first), last: Math.min(month.last, period.last) };
    const ofMonth = occurrences.filter((each) => isShownIn(days, each));
    const name = titleOf(month);
    const title = setup.title === '' ? name : months.length === 1 ? setup.title : `${setup.title}: ${name}`;
    const head = { title, subtitle: sayCount(ofMonth, words), kinds: DISPLAY_KINDS };
    const { marks, body } = furnish(request, sheet, head);
    const grid = { request, body, month, days, hues, small: furnitureSizes(sheet).small };
    return {
      width: sheet.width,
      height: sheet.height,
      headings: [{ level: 1 as const, text: name, y: sheet.printable.top }],
      marks: [...marks, ...drawMonthGrid(grid, fitMonth(grid, ofMonth), labels)],
    };
  });
  const title = setup.title || periodTitle(setup.period, words, request.content.yearStart);
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}
