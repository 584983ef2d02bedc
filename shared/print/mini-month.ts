import { asSentence } from '#shared/i18n/as-sentence';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn } from '#shared/plan/shown-days';
import { weekColumn } from '#shared/plan/year-layout';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import type { CalendarMonth } from '#shared/print/say-period';
import { cutText } from '#shared/roadmap/measure-text';
import { formatDay, monthName } from '#shared/time/format';
import { dateOfDay, dayOfMonth, weekdayOf } from '#shared/time/plain-date';

const NAME = 1.3;
const ROWS = 6;
/** Of what is on under a number: the width of its line to that of the column. */
const MARK_PART = 0.5;

/** A month as a small calendar: its name over the whole block, days with something on are bold and underlined. */
export function drawMiniMonth(
  { content, setup, words, measure }: PrintRequest,
  month: CalendarMonth,
  touching: readonly Occurrence[],
  block: Box,
  { left, top, right, bottom }: Box,
  small: number,
): readonly PrintMark[] {
  const size = small * MM_PER_POINT;
  const name = asSentence(monthName(words.language, month.month));
  const nameSize = small * NAME;
  const ruleY = top + size * NAME * 1.35;
  const column = (right - left) / 7;
  const row = Math.min((bottom - ruleY) / (ROWS + 1), size * 2.1);
  const widthOf = (text: string) => measure(text, nameSize * MM_PER_POINT, 600);
  const rest = { kind: 'text', anchor: 'middle', size: small } as const;
  const marks: PrintMark[] = [
    {
      kind: 'text',
      x: left,
      y: top + size * NAME * 0.95,
      text: cutText(name, block.right - left, widthOf),
      size: nameSize,
      weight: 600,
      ink: 'ink',
      anchor: 'start',
    },
    { kind: 'path', d: pathData`M${left} ${ruleY}H${block.right}`, stroke: 'ink', strokeWidth: 0.25 },
  ];
  // numbers that would touch each other say nothing
  if (measure('30', size, 600) > column || row < size * 1.1) return marks;
  const offset = weekColumn(month.first, content.weekStart);
  for (let at = 0; at < 7; at += 1) {
    const weekday = formatDay(words.language, month.first - offset + at, { weekday: 'narrow' });
    marks.push({
      ...rest,
      x: left + (at + 0.5) * column,
      y: ruleY + row * 0.75,
      text: weekday,
      weight: 400,
      ink: 'ink-3',
    });
  }
  for (let day = month.first; day <= month.last; day += 1) {
    const place = offset + day - month.first;
    const x = left + ((place % 7) + 0.5) * column;
    const y = ruleY + row * (1.75 + Math.floor(place / 7));
    const isOn = touching.some((each) => isShownIn({ first: day, last: day }, each));
    const isOff = weekdayOf(day) > 5 || (setup.holidays && content.holidays.has(day));
    const isToday = day === content.today;
    if (isToday) {
      const width = Math.min(column, size * 1.7);
      marks.push({
        kind: 'rect',
        x: x - width / 2,
        y: y - size,
        width,
        height: size * 1.3,
        radius: 0.4,
        fill: 'today',
      });
    }
    if (isOn) {
      const half = (column * MARK_PART) / 2;
      marks.push({
        kind: 'path',
        d: pathData`M${x - half} ${y + size * 0.38}h${2 * half}`,
        stroke: 'ink-2',
        strokeWidth: 0.3,
      });
    }
    marks.push({
      ...rest,
      x,
      y,
      text: String(dayOfMonth(dateOfDay(day))),
      weight: isOn ? 600 : 400,
      ink: isToday ? 'paper' : isOff ? 'ink-3' : 'ink',
    });
  }
  return marks;
}
