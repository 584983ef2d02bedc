import { useMemo } from 'react';
import { currentStage } from '#shared/roadmap/current-stage';
import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { PlacedItem, TrackBand } from '#shared/roadmap/track-bands';
import { useUi } from '../../state/ui-store';
import { useFlaggedKeys } from '../../state/use-findings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MilestoneFigure } from './milestone-figure';
import { PhaseFigure } from './phase-figure';
import { sayItem, tellItem } from './say-item';
import { isAdding } from './use-marquee';
import './flagged-corner.css';

interface Props {
  readonly band: TrackBand;
  readonly layout: RoadmapLayout;
  readonly selected: ReadonlySet<string>;
  /** The one that Tab leads to. */
  readonly tabStop: string | null;
}

/** The milestones and phases of one track, each a button that opens it at the side. */
export function TrackItems({ band, layout, selected, tabStop }: Props) {
  const flagged = useFlaggedKeys();
  const stage = currentStage(band.content);
  const hue = band.content.track ? `hue-${band.content.track.hue}` : '';
  return (
    <g className={hue}>
      {band.items.map((placed) => (
        <ItemButton
          key={placed.item.id}
          placed={placed}
          layout={layout}
          isSelected={selected.has(placed.item.id)}
          isCurrentStage={placed.item.id === stage?.itemId}
          isTabStop={placed.item.id === tabStop}
          isFlagged={flagged.has(placed.item.id)}
        />
      ))}
    </g>
  );
}

/** The handle of dependencies hangs so far under the middle of an item. */
const HANDLE_BELOW = 11;
/** The corner of what is to be mended: right of its end, above its middle. */
const FLAG_BESIDE = 1;
const FLAG_ABOVE = 9;
/** Around the bar of the current stage. */
const STAGE_RING = 3.5;

interface ItemButtonProps {
  readonly placed: PlacedItem;
  readonly layout: RoadmapLayout;
  readonly isSelected: boolean;
  /** Of the stages of building a community the one that it stands at. */
  readonly isCurrentStage: boolean;
  readonly isTabStop: boolean;
  readonly isFlagged: boolean;
}

function ItemButton({ placed, layout: { sizes }, isSelected, isCurrentStage, isTabStop, isFlagged }: ItemButtonProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { select, toggleSelected } = useUi.getState();
  const { item, laneTop, laneHeight, left, right } = placed;
  // said once for an item, not at every step of a pan
  const [told, name] = useMemo(() => {
    const stage = isCurrentStage ? [t('stages.current')] : [];
    return [[tellItem(item, t, language), ...stage].join('\n'), [sayItem(item, t, language), ...stage].join(', ')];
  }, [item, isCurrentStage, language, t]);
  return (
    <g
      className={`roadmap-item is-${item.status} ${isSelected ? 'is-selected' : ''}`}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={isFlagged ? `${name}, ${t('finding.flagged')}` : name}
      aria-pressed={isSelected}
      data-item={item.id}
      onClick={(event) => (isAdding(event) ? toggleSelected(item.id) : select(item.id))}
    >
      <title>{told}</title>
      <rect className="roadmap-reach" x={left} y={laneTop} width={right - left} height={laneHeight} rx={4} />
      {isCurrentStage && (
        <rect
          className="roadmap-stage"
          x={placed.from - STAGE_RING}
          y={placed.centre - sizes.bar / 2 - STAGE_RING}
          width={placed.to - placed.from + 2 * STAGE_RING}
          height={sizes.bar + 2 * STAGE_RING}
          rx={STAGE_RING}
        />
      )}
      {item.shape === 'phase' ? (
        <PhaseFigure placed={placed} sizes={sizes} />
      ) : (
        <MilestoneFigure placed={placed} sizes={sizes} />
      )}
      {isFlagged && (
        <path className="flagged-corner" d={`M${placed.to + FLAG_BESIDE} ${placed.centre - FLAG_ABOVE}h7v7z`} />
      )}
      <circle className="roadmap-handle" data-tie="" cx={placed.to} cy={placed.centre + HANDLE_BELOW} r={3.5}>
        <title>{t('roadmap.tie')}</title>
      </circle>
    </g>
  );
}
