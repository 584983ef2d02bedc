import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { diamondPath } from './diamond-path';

interface Props {
  readonly placed: PlacedItem;
  readonly sizes: RoadmapSizes;
}

/** Below the bar of a phase; its end stop stands so far to both sides. */
const BELOW_BAR = 4;
const STOP = 2.5;
/** Of the diamond's own size. */
const DIAMOND_PART = 0.8;

/** Where an item stood in the baseline: a dotted line under a phase, a small dashed diamond tied to a milestone. */
export function GhostFigure({ placed: { item, ghost, from, centre }, sizes: { bar, diamond } }: Props) {
  if (!ghost) return null;
  if (item.shape === 'phase') {
    const y = centre + bar / 2 + BELOW_BAR;
    return (
      <g className="roadmap-ghost">
        <path className="roadmap-ghost-line" d={`M${ghost.from} ${y}H${ghost.to}`} />
        {ghost.hasEnd && <path className="roadmap-ghost-stop" d={`M${ghost.to} ${y - STOP}v${2 * STOP}`} />}
      </g>
    );
  }
  const isLater = from > ghost.to;
  const small = ghost.hasEnd ? diamond * DIAMOND_PART : 0;
  const tie = isLater ? [ghost.to + small, from - diamond] : [from + diamond, ghost.from - small];
  return (
    <g className="roadmap-ghost">
      {tie[0]! < tie[1]! && <path className="roadmap-ghost-tie" d={`M${tie[0]} ${centre}H${tie[1]}`} />}
      {ghost.hasEnd && <path className="roadmap-ghost-diamond" d={diamondPath(ghost.from, centre, small)} />}
    </g>
  );
}
