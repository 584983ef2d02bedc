import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { GhostFigure } from './ghost-figure';
import { SlipLabel } from './slip-label';

interface Props {
  readonly placed: PlacedItem;
  readonly sizes: RoadmapSizes;
}

/** The ring of the selected one stands this far off. */
const RING = 3.5;
/** Half of the line of a cap, so that it stands within its days. */
const HALF_CAP = 0.8;

/** A thin bar between two caps, filled as far as it has come, its label above. */
export function PhaseFigure({ placed, sizes }: Props) {
  const { item, from, to, centre, label } = placed;
  const { bar, cap, text } = sizes;
  const top = centre - bar / 2;
  const baseline = top - 5;
  const filled = item.status === 'done' ? 100 : item.progress;
  return (
    <>
      <GhostFigure placed={placed} sizes={sizes} />
      <rect
        className="roadmap-ring"
        x={from - RING}
        y={top - RING}
        width={to - from + 2 * RING}
        height={bar + 2 * RING}
        rx={3}
      />
      <rect className="roadmap-bar-body" x={from} y={top} width={to - from} height={bar} />
      {filled > 0 && (
        <rect className="roadmap-bar-fill" x={from} y={top} width={((to - from) * filled) / 100} height={bar} />
      )}
      <path
        className="roadmap-cap"
        d={`M${from + HALF_CAP} ${top - 1}v${cap}M${Math.max(to - HALF_CAP, from + HALF_CAP)} ${top - 1}v${cap}`}
      />
      <rect className="roadmap-end" x={from - 4} y={top - 4} width={8} height={bar + 8} />
      <rect className="roadmap-end" x={to - 4} y={top - 4} width={8} height={bar + 8} />
      <text className="roadmap-label" x={label.x} y={baseline}>
        {label.text}
      </text>
      {item.status === 'done' && label.text !== '' && (
        <path
          className="roadmap-tick"
          d={`M${label.x + label.width + text * 0.45} ${baseline - text * 0.3}l2.4 2.6 5-5.8`}
        />
      )}
      <SlipLabel placed={placed} y={baseline} />
    </>
  );
}
