import { pathData } from '#shared/print/path-data';

/** How a calendar is told from another where there is one ink, by its hue from 1. */
export const HATCHES = ['solid', 'slash', 'backslash', 'upright', 'dots', 'level', 'grid', 'cross'] as const;
export type Hatch = (typeof HATCHES)[number];

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Short enough to be a dot under a round cap. */
const DOT = 0.01;

/**
 * The lines of a hatch within a rectangle as an SVG path, in the rectangle's unit, `pitch` apart. Clipped by arithmetic:
 * browsers print patterns and clipped groups as pixels. Hatches of neighbours run on into each other.
 */
export function hatchPath(rect: Rect, hatch: Exclude<Hatch, 'solid'>, pitch: number): string {
  switch (hatch) {
    case 'slash':
      return slanted(rect, pitch * Math.SQRT2, 1);
    case 'backslash':
      return slanted(rect, pitch * Math.SQRT2, -1);
    case 'upright':
      return uprights(rect, pitch);
    case 'level':
      return levels(rect, pitch);
    case 'grid':
      return uprights(rect, pitch) + levels(rect, pitch);
    case 'cross':
      return slanted(rect, pitch * Math.SQRT2, 1) + slanted(rect, pitch * Math.SQRT2, -1);
    case 'dots':
      return steps(rect.x, rect.width, pitch)
        .flatMap((x) => steps(rect.y, rect.height, pitch).map((y) => pathData`M${x} ${y}h${DOT}`))
        .join('');
  }
}

/** Lines on which y + x (or y - x) is a multiple of the step. */
function slanted({ x, y, width, height }: Rect, step: number, direction: 1 | -1): string {
  const [near, far] = direction === 1 ? [x + y, x + width + y + height] : [y - x - width, y + height - x];
  let path = '';
  for (let sum = Math.ceil(near / step) * step; sum < far; sum += step) {
    const yAt = (atX: number) => sum - direction * atX;
    const xAt = (atY: number) => direction * (sum - atY);
    const [left, right] = [xAt(y), xAt(y + height)].toSorted((one, other) => one - other) as [number, number];
    const [from, to] = [Math.max(x, left), Math.min(x + width, right)];
    if (to > from) path += pathData`M${from} ${yAt(from)}L${to} ${yAt(to)}`;
  }
  return path;
}

function uprights({ x, y, width, height }: Rect, pitch: number): string {
  return steps(x, width, pitch)
    .map((at) => pathData`M${at} ${y}v${height}`)
    .join('');
}

function levels({ x, y, width, height }: Rect, pitch: number): string {
  return steps(y, height, pitch)
    .map((at) => pathData`M${x} ${at}h${width}`)
    .join('');
}

/** Places within a length, `pitch` apart, the same on both sides. */
function steps(from: number, length: number, pitch: number): number[] {
  const count = Math.max(1, Math.floor(length / pitch));
  return Array.from({ length: count }, (_, at) => from + length / 2 + (at - (count - 1) / 2) * pitch);
}
