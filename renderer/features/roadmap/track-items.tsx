import { useMemo } from 'react';
import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { PlacedItem, TrackBand } from '#shared/roadmap/track-bands';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MilestoneFigure } from './milestone-figure';
import { PhaseFigure } from './phase-figure';
import { sayItem, tellItem } from './say-item';
import { isAdding } from './use-marquee';

interface Props {
  readonly band: TrackBand;
  readonly layout: RoadmapLayout;
  readonly selected: ReadonlySet<string>;
  /** The one that Tab leads to. */
  readonly tabStop: string | null;
}

/** The milestones and phases of one track, each a button that opens it at the side. */
export function TrackItems({ band, layout, selected, tabStop }: Props) {
  const hue = band.content.track ? `hue-${band.content.track.hue}` : '';
  return (
    <g className={hue}>
      {band.items.map((placed) => (
        <ItemButton
          key={placed.item.id}
          placed={placed}
          layout={layout}
          isSelected={selected.has(placed.item.id)}
          isTabStop={placed.item.id === tabStop}
        />
      ))}
    </g>
  );
}

/** The handle of dependencies hangs so far under the middle of an item. */
const HANDLE_BELOW = 11;

interface ItemButtonProps {
  readonly placed: PlacedItem;
  readonly layout: RoadmapLayout;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

function ItemButton({ placed, layout: { sizes }, isSelected, isTabStop }: ItemButtonProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { select, toggleSelected } = useUi.getState();
  const { item, laneTop, laneHeight, left, right } = placed;
  // said once for an item, not at every step of a pan
  const [told, name] = useMemo(() => [tellItem(item, t, language), sayItem(item, t, language)], [item, language, t]);
  return (
    <g
      className={`roadmap-item is-${item.status} ${isSelected ? 'is-selected' : ''}`}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isSelected}
      data-item={item.id}
      onClick={(event) => (isAdding(event) ? toggleSelected(item.id) : select(item.id))}
    >
      <title>{told}</title>
      <rect className="roadmap-reach" x={left} y={laneTop} width={right - left} height={laneHeight} rx={4} />
      {item.shape === 'phase' ? (
        <PhaseFigure placed={placed} sizes={sizes} />
      ) : (
        <MilestoneFigure placed={placed} sizes={sizes} />
      )}
      <circle className="roadmap-handle" data-tie="" cx={placed.to} cy={placed.centre + HANDLE_BELOW} r={3.5}>
        <title>{t('roadmap.tie')}</title>
      </circle>
    </g>
  );
}
