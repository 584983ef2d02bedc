import { asSentence } from '#shared/i18n/as-sentence';
import type { ShownDays } from '#shared/plan/shown-days';
import { acrossSpoke, circlePath, sectorPath, spokePath, type Centre } from '#shared/print/circle';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import type { CalendarMonth } from '#shared/print/say-period';
import { cutText } from '#shared/roadmap/measure-text';
import { monthName } from '#shared/time/format';
import { isoWeek, weekdayOf } from '#shared/time/plain-date';

export interface WheelRim {
  readonly centre: Centre;
  readonly radius: number;
  /** The inner edges of the ring of months, of that of weeks, and of the innermost band. */
  readonly months: number;
  readonly weeks: number;
  readonly hub: number;
  readonly days: ShownDays;
  readonly small: number;
}

const WEEKEND = 6;
/** Strokes across the ring of weeks on a day off, for each day. */
const STROKES = 3;

/**
 * What the days are told by: grounds of weekends and days off as far in as `shaded`, weeks by their numbers, months by
 * their names.
 */
export function rimMarks(
  request: PrintRequest,
  rim: WheelRim,
  months: readonly CalendarMonth[],
  shaded: number,
): readonly PrintMark[] {
  return [
    ...monthGrounds(rim, months),
    ...freeDays(request, rim, shaded),
    ...weekMarks(request, rim),
    ...[rim.radius, rim.months, rim.weeks].map((radius): PrintMark => ({
      ...{ kind: 'path', d: circlePath(rim.centre, radius), stroke: 'rule-strong', strokeWidth: 0.15 },
    })),
    ...monthMarks(request, rim, months),
  ];
}

/** The angle at which a day begins. */
export function angleOf({ first, last }: ShownDays, day: number): number {
  return ((day - first) / (last + 1 - first)) * 2 * Math.PI;
}

/** One sector for each run of days; two halves where it is the whole turn. */
function sectors({ centre, days }: WheelRim, first: number, last: number, inner: number, outer: number): string {
  const from = angleOf(days, Math.max(first, days.first));
  const to = angleOf(days, Math.min(last, days.last) + 1);
  const middle = (from + to) / 2;
  if (to - from < Math.PI * 1.5) return sectorPath(centre, from, to, inner, outer);
  return sectorPath(centre, from, middle, inner, outer) + sectorPath(centre, middle, to, inner, outer);
}

function monthGrounds(rim: WheelRim, months: readonly CalendarMonth[]): readonly PrintMark[] {
  return months
    .filter((_, at) => at % 2 === 0)
    .map(({ first, last }) => ({
      ...{ kind: 'path', d: sectors(rim, first, last, rim.months, rim.radius), fill: 'weekend' },
    }));
}

function freeDays({ content, setup }: PrintRequest, rim: WheelRim, shaded: number): readonly PrintMark[] {
  const marks: PrintMark[] = [];
  for (let day = rim.days.first; day <= rim.days.last; day += 1) {
    const isOff = setup.holidays && content.holidays.has(day);
    const isWeekend = setup.weekends && weekdayOf(day) >= WEEKEND;
    if (isOff || isWeekend) {
      marks.push({ kind: 'path', d: sectors(rim, day, day, shaded, rim.months), fill: 'weekend' });
    }
    if (!isOff) continue;
    const strokes = Array.from({ length: STROKES }, (_, at) =>
      spokePath(rim.centre, angleOf(rim.days, day + (at + 0.5) / STROKES), rim.weeks, rim.months),
    );
    marks.push({ kind: 'path', d: strokes.join(''), stroke: 'hatch', strokeWidth: 0.12 });
  }
  return marks;
}

/** Parted on Mondays; numbered, where there is room for numbers. */
function weekMarks({ setup, measure }: PrintRequest, rim: WheelRim): readonly PrintMark[] {
  const { centre, days, small } = rim;
  const radius = (rim.months + rim.weeks) / 2;
  const isRoomy =
    setup.weekNumbers && measure('00', small * MM_PER_POINT, 400) * 1.4 < angleOf(days, days.first + 7) * radius;
  const marks: PrintMark[] = [];
  let lines = '';
  for (let day = days.first; day <= days.last; day += 1) {
    if (weekdayOf(day) !== 1) continue;
    lines += spokePath(centre, angleOf(days, day), rim.weeks, rim.months);
    if (!isRoomy || day + 6 > days.last) continue;
    const words = { text: String(isoWeek(day)), size: small, weight: 400, ink: 'ink-3' } as const;
    marks.push(acrossSpoke(centre, angleOf(days, day + 3.5), radius, words));
  }
  return lines === '' ? marks : [{ kind: 'path', d: lines, stroke: 'rule-strong', strokeWidth: 0.12 }, ...marks];
}

/** Names as long as there is room for, and lines through all bands where months begin; a stronger one every third. */
function monthMarks({ words, measure }: PrintRequest, rim: WheelRim, months: readonly CalendarMonth[]) {
  const { centre, days, small } = rim;
  const middle = (rim.radius + rim.months) / 2;
  const points = Math.max(small, ((rim.radius - rim.months) / MM_PER_POINT) * 0.55);
  return months.flatMap(({ month, first, last }, at): PrintMark[] => {
    const [from, to] = [angleOf(days, Math.max(first, days.first)), angleOf(days, Math.min(last, days.last) + 1)];
    const chord = 2 * rim.months * Math.sin(Math.min(to - from, Math.PI) / 2);
    const widthOf = (text: string) => measure(text, points * MM_PER_POINT, 600);
    const text = cutText(asSentence(monthName(words.language, month)), chord * 0.9, widthOf);
    const line: PrintMark = {
      ...{ kind: 'path', d: spokePath(centre, from, rim.hub, rim.radius) },
      ...(at % 3 === 0
        ? ({ stroke: 'ink-3', strokeWidth: 0.2 } as const)
        : ({ stroke: 'rule-strong', strokeWidth: 0.15 } as const)),
    };
    if (text === '') return [line];
    const name = acrossSpoke(centre, (from + to) / 2, middle, { text, size: points, weight: 600, ink: 'ink' });
    return months.length === 1 ? [name] : [line, name];
  });
}
