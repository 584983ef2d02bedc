import { hatchPath } from '#shared/print/hatch-path';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { cutText } from '#shared/roadmap/measure-text';
import { dateOfDay, dayOfMonth, weekdayOf, type DayNumber } from '#shared/time/plain-date';

interface DayNumberPlace {
  readonly box: Box;
  /** The band at the top of the box that belongs to the number. */
  readonly head: number;
  /** Of the number, and of the name of a day off beside it. */
  readonly points: number;
  readonly small: number;
}

const PITCH = 1.1;
const HATCH_LINE = 0.12;
const PAD = 0.9;

/** The ground of a day and its number: weekends are tinted, days off hatched and named, today stands on cinnabar. */
export function dayNumberMarks(
  { content, setup, measure }: PrintRequest,
  day: DayNumber,
  { box, head, points, small }: DayNumberPlace,
): readonly PrintMark[] {
  const { left, top, right, bottom } = box;
  const holiday = setup.holidays ? content.holidays.get(day) : undefined;
  const isWeekend = weekdayOf(day) > 5;
  const number = String(dayOfMonth(dateOfDay(day)));
  const size = points * MM_PER_POINT;
  const numberWidth = measure(number, size, 600);
  const baseline = top + head * 0.7;
  const marks: PrintMark[] = [];
  if (isWeekend || holiday !== undefined) {
    marks.push({ kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: 'weekend' });
  }
  const isToday = day === content.today;
  if (isToday) {
    const [x, y] = [left + PAD - size * 0.3, baseline - size];
    marks.push({
      kind: 'rect',
      x,
      y,
      width: numberWidth + size * 0.6,
      height: size * 1.3,
      radius: size * 0.15,
      fill: 'today',
    });
  }
  const numberRight = left + PAD + numberWidth + size * 0.5;
  if (holiday !== undefined) {
    const hatched = { x: numberRight, y: top, width: right - numberRight, height: head };
    const widthOf = (text: string) => measure(text, small * MM_PER_POINT, 400);
    const name = cutText(holiday, hatched.width - PAD, widthOf);
    // never under words: the hatch begins where the name ends
    const from = name === '' ? numberRight : numberRight + widthOf(name) + PAD;
    if (right - from > PITCH) {
      const d = hatchPath({ ...hatched, x: from, width: right - from }, 'slash', PITCH);
      marks.push({ kind: 'path', d, stroke: 'hatch', strokeWidth: HATCH_LINE });
    }
    if (name !== '') {
      marks.push({
        kind: 'text',
        x: numberRight,
        y: baseline,
        text: name,
        size: small,
        weight: 400,
        ink: 'ink-2',
        anchor: 'start',
      });
    }
  }
  marks.push({
    kind: 'text',
    x: left + PAD,
    y: baseline,
    text: number,
    size: points,
    weight: 600,
    ink: isToday ? 'paper' : isWeekend ? 'ink-3' : 'ink',
    anchor: 'start',
  });
  return marks;
}
