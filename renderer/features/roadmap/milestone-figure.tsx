import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { diamondPath } from './diamond-path';
import { GhostFigure } from './ghost-figure';
import { SlipLabel } from './slip-label';

interface Props {
  readonly placed: PlacedItem;
  readonly sizes: RoadmapSizes;
}

/** The ring of the selected one stands this far off. */
const RING = 4.5;

/** A diamond on its day, with its label and date beside it. */
export function MilestoneFigure({ placed, sizes }: Props) {
  const { item, from: x, centre, label, date } = placed;
  const { diamond, text } = sizes;
  const baseline = centre + text * 0.35;
  return (
    <>
      <GhostFigure placed={placed} sizes={sizes} />
      <path className="roadmap-ring" d={diamondPath(x, centre, diamond + RING)} />
      <path className="roadmap-diamond" d={diamondPath(x, centre, diamond)} />
      {item.status === 'done' && <path className="roadmap-tick" d={`M${x - 2.5} ${centre + 0.2}l1.8 1.8 3.2-3.6`} />}
      {item.status === 'cancelled' && (
        <path
          className="roadmap-slash"
          d={`M${x - diamond * 0.8} ${centre + diamond * 0.8}l${diamond * 1.6} ${-diamond * 1.6}`}
        />
      )}
      <text className="roadmap-label" x={label.x} y={baseline}>
        {label.text}
      </text>
      {date && (
        <text className="roadmap-date" x={date.x} y={baseline}>
          {date.text}
        </text>
      )}
      <SlipLabel placed={placed} y={baseline} />
    </>
  );
}
