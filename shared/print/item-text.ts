import type { Occurrence } from '#shared/plan/occurrence';
import { kindMark } from '#shared/print/kind-mark';
import type { NamedBy, PrintMark, TypeWeight } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { meaningOf, sayTime, sayTitle } from '#shared/print/say-occurrence';
import { wrapText } from '#shared/print/wrap-text';

/** An item as text in lines: its mark, its time, its title. */
export interface ItemText {
  readonly lines: readonly string[];
  readonly isCut: boolean;
  /** Where the lines begin, from the left of the mark; the first one stands further in by `lead`. */
  readonly indent: number;
  readonly lead: number;
  readonly width: number;
  readonly drawAt: (x: number, baseline: number, names: NamedBy) => readonly PrintMark[];
}

export interface ItemTextRequest {
  readonly occurrence: Occurrence;
  readonly hues: ReadonlyMap<string, number>;
  readonly points: number;
  /** From the left of its mark; Infinity for a single line. */
  readonly room: number;
  readonly mostLines: number;
  /** Said after the title. */
  readonly suffix?: string;
}

/** From one baseline to the next, in sizes of the type. */
export const LINE_HEIGHT = 1.24;
/** In sizes of the type: the mark, what it takes of the line, the sign of a finding, the space after a time. */
export const MARK = 0.82;
const MARK_ROOM = 1.15;
const FINDING_ROOM = 0.98;
const SPACE = 0.32;
/** The middle of small letters over the baseline. */
const MIDDLE = 0.34;

/** Sets an item in lines. Key items are bold, what was called off is struck. */
export function setItem(
  request: PrintRequest,
  { occurrence, hues, points, room, mostLines, suffix = '' }: ItemTextRequest,
): ItemText {
  const { measure, words, setup, content } = request;
  const size = points * MM_PER_POINT;
  const weight: TypeWeight = occurrence.item.key ? 600 : 500;
  const widthOf = (text: string) => measure(text, size, weight);
  const indent = MARK_ROOM * size;
  const said = sayTime(occurrence, request);
  const saidWidth = said === '' ? 0 : measure(said, size, 400) + SPACE * size;
  // where there is hardly room for the time, it gives way to the name
  const [time, timeWidth] = saidWidth * 1.5 > room - indent ? ['', 0] : [said, saidWidth];
  const isFound = setup.findings && content.findings.has(occurrence.key);
  const lead = (isFound ? FINDING_ROOM * size : 0) + timeWidth;
  const wrapped = wrapText(sayTitle(occurrence, words) + suffix, {
    room: room - indent,
    indent: lead,
    mostLines,
    widthOf,
  });
  const meaning = meaningOf(occurrence, hues);
  const isCancelled = meaning.status === 'cancelled';
  const widths = wrapped.lines.map((line, at) => widthOf(line) + (at === 0 ? lead : 0));

  const drawAt = (x: number, baseline: number, names: NamedBy): PrintMark[] => {
    const middle = baseline - size * MIDDLE;
    const left = x + indent;
    const marks: PrintMark[] = [...kindMark(meaning, x + (size * MARK) / 2, middle, size * MARK, setup.ink)];
    if (isFound) marks.push(findingSign(left, baseline, size));
    if (time !== '') {
      const timeX = left + lead - timeWidth;
      marks.push({
        kind: 'text',
        x: timeX,
        y: baseline,
        text: time,
        size: points,
        weight: 400,
        ink: 'ink-2',
        anchor: 'start',
      });
    }
    const named = wrapped.lines.findIndex((line) => line !== '');
    for (const [at, line] of wrapped.lines.entries()) {
      if (line === '') continue;
      const from = at === 0 ? left + lead : left;
      const y = baseline + at * size * LINE_HEIGHT;
      const ink = isCancelled ? 'ink-3' : 'ink';
      marks.push({
        kind: 'text',
        x: from,
        y,
        text: line,
        size: points,
        weight,
        ink,
        anchor: 'start',
        ...(at === named && { names }),
      });
      if (isCancelled) marks.push(strike(from, y - size * MIDDLE, widthOf(line)));
    }
    return marks;
  };
  return { ...wrapped, indent, lead, width: indent + Math.max(...widths), drawAt };
}

/** A line through words. */
export function strike(x: number, y: number, width: number): PrintMark {
  return { kind: 'path', d: pathData`M${x} ${y}h${width}`, stroke: 'ink-3', strokeWidth: 0.2 };
}

/** A triangle with a notch: something was found in the item. */
export function findingSign(x: number, baseline: number, size: number): PrintMark {
  const [width, height] = [size * 0.7, size * 0.66];
  const d = pathData`M${x} ${baseline}L${x + width / 2} ${baseline - height}L${x + width} ${baseline}Z`;
  return { kind: 'path', d, stroke: 'danger', strokeWidth: 0.24, fill: 'paper' };
}
