import { isSpan } from '#shared/plan/day-items';
import { fitDay, type FittingItem, type TitleFit } from '#shared/plan/fit-day';
import { laneDepths } from '#shared/plan/lane-depths';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import type { ItemLook } from '../../../ui/item/item-look';
import { textWidth } from '../../../ui/item/measure-text';
import { setTitle, titleLines, type WidthOf } from '../../../ui/item/set-title';
import type { ElementSize } from '../../../ui/use-element-size';
import type { Face, FaceOf } from '../use-face-of';
import { dayRoom } from './month-room';

/** How an occurrence's words are set in its cell. */
export interface MonthFit {
  readonly fit: TitleFit;
  /** The title, hyphenated and cut. */
  readonly words: string;
}

/** How the words of each occurrence are set in month cells of this size; by key, for what lasts one day. */
export function useMonthFits(
  occurrences: readonly Occurrence[],
  shown: ShownDays & { readonly weeks: number },
  size: ElementSize | null,
  faceOf: FaceOf,
): ReadonlyMap<string, MonthFit> {
  return useMemo(() => {
    const { first, weeks } = shown;
    const fits = new Map<string, MonthFit>();
    if (!size) return fits;
    const { width, height, lane } = dayRoom(size, shown);
    const spans = occurrences.filter(isSpan).map(shownDays);
    const itemsByDay = byDay(occurrences.filter((occurrence) => !isSpan(occurrence)));
    for (let week = 0; week < weeks; week += 1) {
      const weekFirst = first + week * 7;
      const depths = laneDepths(spans, { first: weekFirst, last: weekFirst + 6 });
      for (const [column, depth] of depths.entries()) {
        const items = itemsByDay.get(weekFirst + column) ?? [];
        const faces = items.map(faceOf);
        const fitted = fitDay(
          faces.map((face) => measure(face, width)),
          { width, height: height - depth * lane },
        );
        for (const [at, { key }] of items.entries()) {
          fits.set(key, { fit: fitted[at]!, words: setWords(faces[at]!, fitted[at]!, width) });
        }
      }
    }
    return fits;
  }, [occurrences, shown, size, faceOf]);
}

function byDay(items: readonly Occurrence[]): Map<DayNumber, Occurrence[]> {
  const days = new Map<DayNumber, Occurrence[]>();
  for (const occurrence of items) {
    const day = occurrence.span.firstDay;
    const others = days.get(day);
    if (others) others.push(occurrence);
    else days.set(day, [occurrence]);
  }
  return days;
}

const TIME_GAP = 4;
const GAP = 4;
const GLYPHS: Readonly<Record<ItemLook['kind'], number>> = {
  event: 12,
  post: 14,
  activity: 14,
  milestone: 15,
  phase: 12,
};
const PADDINGS: Readonly<Record<ItemLook['kind'], number>> = {
  event: 14,
  post: 14,
  activity: 12,
  milestone: 6,
  phase: 12,
};
const TICK = 12;
/** Lines are counted a little narrower than they are, so that rounding never costs a word. */
const CAUTION = 1;

function measure(face: Face, width: number): FittingItem {
  const { look, title, time } = face;
  const widthOf = widthIn(look);
  const titleWidth = Math.ceil(widthOf(title)) + PADDINGS[look.kind] + signsWidth(look);
  const timeWidth = time === null ? 0 : Math.ceil(textWidth(time, 11)) + TIME_GAP;
  const mayBeCard = look.kind !== 'milestone' && (time !== null || signsWidth(look) > 0);
  return {
    titleWidth,
    wholeWidth: titleWidth + timeWidth,
    titleLines: titleLines(title, roomForTitle(look, mayBeCard ? 'above' : 'none', width), widthOf),
    mayBeCard,
  };
}

function setWords({ look, title, time }: Face, fit: TitleFit, width: number): string {
  // On one line, and after a time, the browser's own ellipsis does.
  const isOwn = fit.lines === 1 || (fit.time === 'beside' && time !== null);
  return isOwn ? title : setTitle(title, roomForTitle(look, fit.time, width), fit.lines, widthIn(look));
}

/** How wide the lines of a title are: under its signs it has the whole item, beside them what they leave. */
function roomForTitle(look: ItemLook, time: TitleFit['time'], width: number): number {
  return width - PADDINGS[look.kind] - CAUTION - (time === 'above' ? 0 : signsWidth(look));
}

function signsWidth({ kind, status }: ItemLook): number {
  const isDone = status === 'done';
  const leads = kind !== 'event' || isDone;
  const trails = isDone && kind !== 'event';
  return (leads ? GLYPHS[kind] + GAP : 0) + (trails ? TICK + GAP : 0);
}

function widthIn({ kind }: ItemLook): WidthOf {
  const weight = kind === 'milestone' ? 600 : 500;
  return (text) => textWidth(text, 12, weight);
}
