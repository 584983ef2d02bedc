import type { TextMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';

/** The middle of rings, in millimetres. Angles are in radians, clockwise from the top. */
export interface Centre {
  readonly x: number;
  readonly y: number;
}

/** The middle of small letters over the baseline, in sizes of the type. */
const MIDDLE = 0.35;

/** Where a spoke is at so many millimetres from the centre. */
export function onSpoke({ x, y }: Centre, angle: number, radius: number): Centre {
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

/** A part of a ring, less than the whole of it, as an SVG path. */
export function sectorPath(centre: Centre, from: number, to: number, inner: number, outer: number): string {
  const large = to - from > Math.PI ? 1 : 0;
  const [a, b] = [onSpoke(centre, from, outer), onSpoke(centre, to, outer)];
  const [c, d] = [onSpoke(centre, to, inner), onSpoke(centre, from, inner)];
  return pathData`M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

/** A whole circle. */
export function circlePath({ x, y }: Centre, radius: number): string {
  return pathData`M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

/** A line along a spoke. */
export function spokePath(centre: Centre, angle: number, inner: number, outer: number): string {
  const [from, to] = [onSpoke(centre, angle, inner), onSpoke(centre, angle, outer)];
  return pathData`M${from.x} ${from.y}L${to.x} ${to.y}`;
}

type Words = Pick<TextMark, 'text' | 'size' | 'weight' | 'ink' | 'names'>;

/**
 * Words along a spoke that reach from `outer` inward, never upside down: outward on the right, inward on the left.
 * `down` puts them lower than the spoke, as they are read.
 */
export function alongSpoke(centre: Centre, angle: number, outer: number, words: Words, down = 0): TextMark {
  const isRight = angle < Math.PI;
  const turn = degrees(angle) + (isRight ? -90 : 90);
  return turned(onSpoke(centre, angle, outer), turn, isRight ? 'end' : 'start', words, down);
}

/** Words across a spoke, around it, never upside down. */
export function acrossSpoke(centre: Centre, angle: number, radius: number, words: Words): TextMark {
  const isLower = angle > Math.PI / 2 && angle < (3 * Math.PI) / 2;
  return turned(onSpoke(centre, angle, radius), degrees(angle) + (isLower ? 180 : 0), 'middle', words);
}

/** With the middle of its small letters on the place. */
function turned({ x, y }: Centre, turn: number, anchor: TextMark['anchor'], words: Words, down = 0): TextMark {
  const drop = words.size * MM_PER_POINT * MIDDLE + down;
  const radians = (turn * Math.PI) / 180;
  return { kind: 'text', x: x - drop * Math.sin(radians), y: y + drop * Math.cos(radians), anchor, turn, ...words };
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
