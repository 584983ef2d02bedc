import type { DayScale } from '#shared/roadmap/day-scale';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import { hasMoved } from '#shared/roadmap/slip';

/** Where an item stood in the baseline, as far as the window shows it. */
export interface ItemGhost {
  /** The line of a phase; of a milestone both are the centre of its diamond. */
  readonly from: number;
  readonly to: number;
  /** Its end lies in the window: that of a phase, or a milestone's diamond. */
  readonly hasEnd: boolean;
  /** With the diamond. */
  readonly left: number;
  readonly right: number;
}

/** The ghost of an item that stands elsewhere than in the baseline; null for others. */
export function itemGhost(
  item: RoadmapItem,
  { xOf, left, right }: DayScale,
  { diamond }: Pick<RoadmapSizes, 'diamond'>,
): ItemGhost | null {
  if (!item.baseline || !hasMoved(item)) return null;
  const { first, last } = item.baseline;
  const isPoint = item.shape === 'point';
  const [begin, end] = isPoint ? [xOf(last + 0.5), xOf(last + 0.5)] : [xOf(first), xOf(last + 1)];
  const within = (x: number) => Math.min(Math.max(x, left), right);
  const [from, to] = [within(begin), within(end)];
  const half = isPoint ? diamond : 0;
  return { from, to, hasEnd: end >= left && end <= right, left: within(from - half), right: within(to + half) };
}
