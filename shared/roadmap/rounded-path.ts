import type { Point } from '#shared/roadmap/elbow-route';

/** A line through its corners, rounded by up to `radius`, as the `d` of an SVG path. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points.map((point, at) => segment(points[at - 1], point, points[at + 1], radius)).join('');
}

function segment(before: Point | undefined, at: Point, after: Point | undefined, radius: number): string {
  if (!before) return `M${pair(at)}`;
  if (!after) return `L${pair(at)}`;
  const reach = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
  return `L${pair(towards(at, before, reach))}Q${pair(at)} ${pair(towards(at, after, reach))}`;
}

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * reach) / length, y: from.y + ((to.y - from.y) * reach) / length };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** To a hundredth: finer than any screen or printer. */
function pair({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
