import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { diamondPath } from './diamond-path';

interface Props {
  readonly held: readonly PlacedItem[];
  readonly sizes: RoadmapSizes;
}

/** Where what is in a hand still stands in the plan: its outline, without words. */
export function HeldOutlines({ held, sizes: { bar, diamond } }: Props) {
  return held.map(({ item, from, to, centre }) =>
    item.shape === 'phase' ? (
      <rect key={item.id} className="roadmap-outline" x={from} y={centre - bar / 2} width={to - from} height={bar} />
    ) : (
      <path key={item.id} className="roadmap-outline" d={diamondPath(from, centre, diamond)} />
    ),
  );
}
