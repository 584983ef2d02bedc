import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { TrackBand } from '#shared/roadmap/track-bands';
import { useTranslate } from '../../state/use-translate';

interface Props {
  readonly band: TrackBand;
  readonly layout: RoadmapLayout;
}

/** Beside the name of a folded track: how much of it is in the window. */
export function FoldedCount({ band: { folded, top, height }, layout: { scale, sizes } }: Props) {
  const t = useTranslate();
  if (!folded) return null;
  const { milestones, phases } = folded;
  const counts = [
    phases > 0 && t('roadmap.folded-phases', { count: phases }),
    milestones > 0 && t('roadmap.folded-milestones', { count: milestones }),
  ].filter(Boolean);
  return (
    <text className="roadmap-note" x={scale.left + sizes.gap} y={top + height / 2 + sizes.smallText * 0.35}>
      {counts.length > 0 ? counts.join(', ') : t('roadmap.folded-nothing')}
    </text>
  );
}
