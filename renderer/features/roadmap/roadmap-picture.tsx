import { useMemo, useRef, useState, type PointerEvent } from 'react';
import type { RoadmapContent } from '#shared/roadmap/layout-roadmap';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useElementSize } from '../../ui/use-element-size';
import { DragNote } from './drag-note';
import { RoadmapHead } from './roadmap-head';
import { RoadmapPlot } from './roadmap-plot';
import { useDrawPhase } from './use-draw-phase';
import { useItemDrag } from './use-item-drag';
import { useRoadmapLayout } from './use-roadmap-layout';
import { useTieDrag } from './use-tie-drag';
import { useTracksInHand } from './use-tracks-in-hand';
import { useWindowGestures } from './use-window-gestures';
import './roadmap-picture.css';

interface Props {
  readonly content: RoadmapContent;
  readonly window: RoadmapWindow;
}

/** The plot is drawn anew once it was scrolled this far. */
const SCROLL_STEP = 200;

/** The roadmap drawn: the calendar and the key events stay above while the tracks scroll. */
export function RoadmapPicture({ content, window }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const room = useElementSize(body);
  const { drag, press: pressItem } = useItemDrag();
  const { drawn, press: pressLane, doubleClick } = useDrawPhase();
  const { tie, press: pressHandle } = useTieDrag();
  const tracks = useTracksInHand(content.tracks, drag, drawn);
  const layout = useRoadmapLayout(
    useMemo(() => ({ ...content, tracks }), [content, tracks]),
    window,
    room,
  );
  const [scrolled, setScrolled] = useState(0);
  useWindowGestures(frame, window, layout?.scale ?? null);
  const before = drag && itemOf(content.tracks, drag.itemId);
  const after = drag && itemOf(tracks, drag.itemId);
  const onPress = (event: PointerEvent<SVGSVGElement>) => {
    if (!layout) return;
    pressHandle(event);
    pressItem(event, layout);
    pressLane(event, layout);
  };
  return (
    <div ref={frame} className={`roadmap-picture ${drag ? 'is-dragging' : ''}`}>
      {layout && room && <RoadmapHead layout={layout} width={room.width} />}
      <div
        ref={body}
        className="roadmap-body"
        onScroll={({ currentTarget }) => setScrolled(Math.floor(currentTarget.scrollTop / SCROLL_STEP) * SCROLL_STEP)}
      >
        {layout && room && (
          <RoadmapPlot
            layout={layout}
            width={room.width}
            seen={{ top: scrolled - SCROLL_STEP, bottom: scrolled + room.height + 2 * SCROLL_STEP }}
            tie={tie}
            onPress={onPress}
            onDoubleClick={(event) => doubleClick(event, layout)}
          />
        )}
      </div>
      {before && after && <DragNote before={before} after={after} />}
    </div>
  );
}

function itemOf(tracks: readonly RoadmapTrack[], id: string): RoadmapItem | null {
  return tracks.flatMap(({ items }) => items).find((item) => item.id === id) ?? null;
}
