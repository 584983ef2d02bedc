import type { PrintMark } from '#shared/print/page';
import { pathData } from '#shared/print/path-data';
import { swatch } from '#shared/print/swatch';
import type { DisplayKind } from '#shared/records/display-kind';
import type { PrintInk } from '#shared/records/print-setup';
import type { Status } from '#shared/records/status';

/** What a mark tells: the kind by its shape, the status by its texture, the calendar by its hue. */
export interface MarkMeaning {
  readonly kind: DisplayKind;
  readonly status: Status;
  readonly hue: number;
}

const LINE = 0.22;
const DASH = '0.55 0.4';
const TICK = 0.36;

/** The mark of an item in a square of `size` millimetres around its centre. */
export function kindMark(
  meaning: MarkMeaning,
  x: number,
  y: number,
  size: number,
  ink: PrintInk,
): readonly PrintMark[] {
  const marks = figure(meaning, x, y, size / 2, ink);
  if (meaning.status === 'done') return [...marks, ...tick(meaning, x, y, size / 2, ink)];
  return meaning.status === 'cancelled' ? [...marks, slash(meaning, x, y, size / 2)] : marks;
}

function figure(meaning: MarkMeaning, x: number, y: number, half: number, ink: PrintInk): readonly PrintMark[] {
  switch (meaning.kind) {
    case 'event': {
      const box = { left: x - half, top: y - half * 0.78, right: x + half, bottom: y + half * 0.78 };
      if (isSolid(meaning)) return swatch(box, meaning.hue, ink);
      return [
        {
          kind: 'rect',
          x: box.left,
          y: box.top,
          width: half * 2,
          height: half * 1.56,
          ...outline(meaning),
        },
      ];
    }
    case 'milestone':
      return [{ kind: 'path', d: diamond(x, y, half * 1.15), ...texture(meaning) }];
    case 'activity':
      return [
        {
          kind: 'path',
          d: ring(x - half * 0.42, y, half * 0.62) + ring(x + half * 0.42, y, half * 0.62),
          ...rings(meaning),
        },
      ];
    case 'post':
      return [{ kind: 'path', d: speech(x, y, half), ...texture(meaning) }];
    case 'phase':
      return [
        { kind: 'rect', x: x - half, y: y - half * 0.3, width: half * 2, height: half * 0.6, ...texture(meaning) },
        {
          kind: 'path',
          d: pathData`M${x - half} ${y - half * 0.3}v${half * 1.1}M${x + half} ${y - half * 0.3}v${half * 1.1}`,
          stroke: edge(meaning),
          strokeWidth: LINE,
        },
      ];
  }
}

function isSolid({ status }: MarkMeaning): boolean {
  return status === 'confirmed' || status === 'done';
}

function edge({ hue }: MarkMeaning) {
  return `edge-${hue}` as const;
}

function texture(meaning: MarkMeaning) {
  return isSolid(meaning) ? { ...outline(meaning), fill: edge(meaning) } : outline(meaning);
}

function outline(meaning: MarkMeaning) {
  const line = { fill: 'paper', stroke: edge(meaning), strokeWidth: LINE } as const;
  return meaning.status === 'idea' ? { ...line, dash: DASH } : line;
}

/** Two linked rings have no inside to fill: what is agreed is drawn bolder. */
function rings(meaning: MarkMeaning) {
  const line = { stroke: edge(meaning), strokeWidth: isSolid(meaning) ? LINE * 1.7 : LINE } as const;
  return meaning.status === 'idea' ? { ...line, dash: DASH } : line;
}

function diamond(x: number, y: number, radius: number): string {
  return pathData`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}

function ring(x: number, y: number, radius: number): string {
  return pathData`M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

/** A rectangle with the tail of a speech balloon. */
function speech(x: number, y: number, half: number): string {
  const [left, top, width, height] = [x - half, y - half * 0.8, half * 2, half * 1.25];
  return pathData`M${left} ${top}h${width}v${height}h${-width * 0.5}l${-width * 0.2} ${half * 0.45}v${-half * 0.45}h${-width * 0.3}Z`;
}

/** On paper of its own where a hatch is under it. */
function tick(meaning: MarkMeaning, x: number, y: number, half: number, ink: PrintInk): readonly PrintMark[] {
  if (meaning.kind === 'activity' || meaning.kind === 'phase') return [];
  const d = pathData`M${x - half * 0.52} ${y - half * 0.02}l${half * 0.36} ${half * 0.38}l${half * 0.66} ${-half * 0.74}`;
  const white: PrintMark = { kind: 'path', d, stroke: 'paper', strokeWidth: TICK };
  const isHatched = ink === 'mono' && meaning.kind === 'event' && meaning.hue !== 1;
  if (!isHatched) return [white];
  return [
    { ...white, strokeWidth: TICK * 2.4 },
    { ...white, stroke: 'ink' },
  ];
}

function slash(meaning: MarkMeaning, x: number, y: number, half: number): PrintMark {
  return {
    kind: 'path',
    d: pathData`M${x - half} ${y + half * 0.8}L${x + half} ${y - half * 0.8}`,
    stroke: edge(meaning),
    strokeWidth: LINE,
  };
}
