import { memo, useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { selectedKeys } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { DaysOff } from './days-off';
import { DependencyLines } from './dependency-lines';
import { HeldOutlines } from './held-outlines';
import { TieByKeys } from './tie-by-keys';
import { FoldedCount } from './folded-count';
import { TrackColumn } from './track-column';
import { TrackItems } from './track-items';
import { useHueOfEvent } from './use-hue-of-event';
import { useItemWalk } from './use-item-walk';
import type { Marquee } from './use-marquee';
import { useTrackHeads } from './use-track-heads';
import type { TieDrag } from './use-tie-drag';

interface Props {
  readonly layout: RoadmapLayout;
  /** The tracks as the plan has them, whatever is in hand. */
  readonly tracks: readonly RoadmapTrack[];
  readonly width: number;
  /** The stretch that is in sight: of a long plan only that is drawn. */
  readonly seen: { readonly top: number; readonly bottom: number };
  /** Where the items stand that are in a hand. */
  readonly outlines: readonly PlacedItem[];
  /** The dependency in a hand, and the rectangle. */
  readonly tie: TieDrag | null;
  readonly marquee: Marquee | null;
  readonly onPress: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<SVGSVGElement>) => void;
}

/** The tracks with all that stands on them, over the rules of the calendar. It is not drawn anew while it is only slid by a pan. */
export const RoadmapPlot = memo(function RoadmapPlot(props: Props) {
  const { layout, tracks, width, seen, outlines, tie, marquee, onPress, onDoubleClick } = props;
  const t = useTranslate();
  const clipId = useId();
  const { scale, bands, header } = layout;
  const selectedKey = useUi((state) => state.selectedKey);
  const together = useUi(useShallow(selectedKeys));
  const selected = useMemo(() => new Set(together), [together]);
  const plot = useRef<SVGSVGElement>(null);
  const walk = useItemWalk(plot, layout, tracks, selectedKey);
  const heads = useTrackHeads(layout);
  const inSight = useMemo(
    () => bands.filter(({ top, height }) => top < seen.bottom && top + height > seen.top),
    [bands, seen.top, seen.bottom],
  );
  const height = Math.max(layout.height, 1);
  return (
    <svg
      ref={plot}
      className="roadmap-plot"
      width={width}
      height={height}
      role="group"
      aria-label={t('roadmap.label')}
      onPointerDown={(event) => {
        heads.press(event);
        onPress(event);
      }}
      onDoubleClick={onDoubleClick}
      onKeyDown={(event) => {
        if (!heads.onKeyDown(event)) walk.onKeyDown(event);
      }}
      onFocus={(event) => {
        heads.onFocus(event);
        walk.onFocus(event);
      }}
      onBlur={walk.onBlur}
    >
      <clipPath id={clipId}>
        <rect x={scale.left} y={0} width={Math.max(width - scale.left, 0)} height={height} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <g className="roadmap-sliding">
          <DaysOff layout={layout} height={height} />
          {header.rules.map(({ x, strong }) => (
            <path key={x} className={strong ? 'roadmap-rule-month' : 'roadmap-rule'} d={`M${x} 0V${height}`} />
          ))}
          <KeyEventDays layout={layout} height={height} />
        </g>
      </g>
      {inSight.map((band) => (
        <TrackColumn
          key={band.content.track?.id ?? ''}
          band={band}
          sizes={layout.sizes}
          width={width}
          isTabStop={heads.tabStop === (band.content.track?.id ?? '')}
        />
      ))}
      <path className="roadmap-rule-strong" d={`M0 ${height - 0.5}H${width}M${scale.left} 0V${height}`} />
      <g clipPath={`url(#${clipId})`}>
        <g className="roadmap-sliding">
          <SelectedLane layout={layout} selectedKey={selectedKey} />
          <TodayLine layout={layout} height={height} />
          <DependencyLines layout={layout} seen={seen} />
          <HeldOutlines held={outlines} sizes={layout.sizes} />
          {inSight.map((band) => (
            <TrackItems
              key={band.content.track?.id ?? ''}
              band={band}
              layout={layout}
              selected={selected}
              tabStop={walk.tabStop}
            />
          ))}
          <TieByKeys layout={layout} targetId={walk.tabStop} />
        </g>
      </g>
      {inSight.map((band) => (
        <FoldedCount key={band.content.track?.id ?? ''} band={band} layout={layout} />
      ))}
      {heads.dropAt !== null && <path className="roadmap-drop-line" d={`M0 ${heads.dropAt}H${width}`} />}
      {tie && <path className="roadmap-tie" d={`M${tie.from.x} ${tie.from.y}L${tie.to.x} ${tie.to.y}`} />}
      {marquee && (
        <rect
          className="roadmap-marquee"
          x={marquee.left}
          y={marquee.top}
          width={marquee.right - marquee.left}
          height={marquee.bottom - marquee.top}
        />
      )}
    </svg>
  );
});

interface LayerProps {
  readonly layout: RoadmapLayout;
  readonly height: number;
}

function KeyEventDays({ layout: { flags }, height }: LayerProps) {
  const hueOf = useHueOfEvent();
  return flags.map(({ event, x, tintWidth }) => (
    <g key={event.key} className={`hue-${hueOf(event.key)}`}>
      {event.last > event.first && (
        <rect className="roadmap-event-days" x={x} y={0} width={tintWidth} height={height} />
      )}
      <path className="roadmap-pole" d={`M${x} 0V${height}`} />
    </g>
  ));
}

function TodayLine({ layout: { scale }, height }: LayerProps) {
  const x = scale.xOf(useToday() + 0.5);
  return <path className="roadmap-today-line" d={`M${x} 0V${height}`} />;
}

/** Under the lines, so that they can be followed through it. */
function SelectedLane({
  layout: { bands, scale },
  selectedKey,
}: Pick<LayerProps, 'layout'> & { readonly selectedKey: string | null }) {
  const selected = bands.flatMap(({ items }) => items).find(({ item }) => item.id === selectedKey);
  if (!selected) return null;
  const { laneTop, laneHeight } = selected;
  return (
    <rect className="roadmap-lane" x={scale.left} y={laneTop} width={scale.right - scale.left} height={laneHeight} />
  );
}
