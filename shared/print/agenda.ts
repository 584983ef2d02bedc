import { compareMarks, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { weekColumn } from '#shared/plan/year-layout';
import { groupBy } from '#shared/policy/group-by';
import { agendaRow, type AgendaStyle } from '#shared/print/agenda-row';
import { finishDocument } from '#shared/print/finish-document';
import { flowPages, flowWidth, type FlowBlock } from '#shared/print/flow-pages';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { LINE_HEIGHT } from '#shared/print/item-text';
import { Labels } from '#shared/print/labels';
import type { PrintedDocument } from '#shared/print/page';
import { MM_PER_POINT, sheetOf } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { calendarHues } from '#shared/print/say-occurrence';
import { monthTitle, periodAfter, sayCount } from '#shared/print/say-period';
import { occurrencesOfPeriod } from '#shared/print/told-occurrences';
import { cutText } from '#shared/roadmap/measure-text';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { formatDays } from '#shared/time/format';
import { dateOfDay, dayNumber, isoWeek, monthOf, yearOf, type DayNumber } from '#shared/time/plain-date';

/** Type over that of the legend. */
const LARGER = 1.5;
/** In lines of the type. */
const HEADING_LINES = 2.6;
const HEADING = 1.25;
const MOST_PART = 0.6;

/** All by days and hours, grouped by weeks or months; days on which nothing begins are left out. */
export function layAgenda(request: PrintRequest): PrintedDocument {
  const { content, setup, words } = request;
  const sheet = sheetOf(setup);
  const occurrences = occurrencesOfPeriod(request);
  const first = dayNumber(setup.period.first);
  const title =
    setup.title || words.t('printed.agenda', { period: periodAfter(setup.period, words, content.yearStart) });
  const furnished = furnish(request, sheet, { title, subtitle: sayCount(occurrences, words), kinds: DISPLAY_KINDS });
  const flow = { sheet, furnished, title, columns: 1, gap: 0 };
  const points = furnitureSizes(sheet).small * LARGER;
  const line = points * MM_PER_POINT * LINE_HEIGHT;
  const { top, bottom } = furnished.body;
  const style: AgendaStyle = {
    request,
    hues: calendarHues(content),
    points,
    width: flowWidth(flow),
    // a row and its heading stand on one page, however much there is to say
    mostLines: Math.max(1, Math.floor(((bottom - top) / line - HEADING_LINES) * MOST_PART)),
    labels: new Labels(),
  };

  const beginOf = (occurrence: Occurrence) => Math.max(shownDays(occurrence).first, first);
  const sorted = occurrences.toSorted((one, other) => beginOf(one) - beginOf(other) || byHour(one, other));
  const groups = groupBy(sorted, (each) => groupOf(request, beginOf(each)));
  const blocks = [...groups].flatMap(([group, members]): FlowBlock[] => {
    let day = Number.NaN;
    const rows = members.map((occurrence) => {
      const begin = beginOf(occurrence);
      const isNew = begin !== day;
      day = begin;
      return agendaRow(style, occurrence, begin, isNew);
    });
    return [groupHeading(style, groupTitle(request, group), sayCount(members, words)), ...rows];
  });
  const pages = flowPages(flow, blocks);
  return finishDocument(request, { title, sheet, pages, occurrences, labels: style.labels });
}

/** The first day of the week or the month that a day lies in. */
function groupOf({ content, setup }: PrintRequest, day: DayNumber): DayNumber {
  if (setup.grouping === 'week') return day - weekColumn(day, content.weekStart);
  return day - Number(dateOfDay(day).slice(8)) + 1;
}

function groupTitle({ setup, words }: PrintRequest, first: DayNumber): string {
  const date = dateOfDay(first);
  if (setup.grouping === 'month') return monthTitle(yearOf(date), monthOf(date), words);
  const days = formatDays(words.language, first, first + 6, { day: 'numeric', month: 'long' });
  if (!setup.weekNumbers) return days;
  return words.t('printed.week-of', { week: isoWeek(first + 3), days });
}

function groupHeading({ request, points, width }: AgendaStyle, heading: string, count: string): FlowBlock {
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const countWidth = request.measure(count, size, 400);
  const widthOf = (text: string) => request.measure(text, size * HEADING, 600);
  const shown = cutText(heading, width - countWidth - size, widthOf) || cutText(heading, width, widthOf);
  const hasRoom = widthOf(shown) + countWidth + size <= width;
  return {
    height: line * HEADING_LINES,
    keepsNext: true,
    heading,
    drawAt: (x, y) => [
      {
        kind: 'text',
        x,
        y: y + line * 1.8,
        text: shown,
        size: points * HEADING,
        weight: 600,
        ink: 'ink',
        anchor: 'start',
      },
      ...(hasRoom
        ? [
            {
              ...({ kind: 'text', x: x + width, y: y + line * 1.8, text: count, size: points } as const),
              ...({ weight: 400, ink: 'ink-3', anchor: 'end' } as const),
            },
          ]
        : []),
      { kind: 'path', d: pathData`M${x} ${y + line * 2.3}h${width}`, stroke: 'ink', strokeWidth: 0.3 },
    ],
  };
}

/** Spans first, then whole days, then by hours. */
function byHour(one: Occurrence, other: Occurrence): number {
  return (
    Number(isSpan(other)) - Number(isSpan(one)) ||
    (one.span.startMinute ?? -1) - (other.span.startMinute ?? -1) ||
    compareMarks(one, other)
  );
}
