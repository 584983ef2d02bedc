import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import type { RoadmapContent } from '#shared/roadmap/layout-roadmap';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useUi } from '../../state/ui-store';
import { useElementSize } from '../../ui/use-element-size';
import { DependencyPopover } from './dependency-popover';
import { DragNote } from './drag-note';
import { HandNote } from './hand-note';
import { itemsOf } from './items-of';
import { RoadmapHead } from './roadmap-head';
import { RoadmapPlot } from './roadmap-plot';
import { useDrawPhase } from './use-draw-phase';
import { useItemDrag } from './use-item-drag';
import { useMarquee } from './use-marquee';
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
  const { marquee, press: pressEmpty } = useMarquee();
  const hand = useUi((state) => state.roadmapHand);
  const tracks = useTracksInHand(content.tracks, drag ?? hand, drawn);
  const still = useRoadmapLayout(content, window, room);
  const inHand = useRoadmapLayout(
    useMemo(() => tracks && { ...content, tracks }, [content, tracks]),
    window,
    room,
  );
  const layout = inHand ?? still;
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => () => useUi.getState().letGoOfRoadmap(), []);
  useWindowGestures(frame, window, layout?.scale ?? null);
  const heldIds = (drag ?? hand)?.ids;
  const held = useMemo(() => new Set(heldIds), [heldIds]);
  const outlines = useMemo(
    () => (still && held.size > 0 ? itemsOf(still).filter(({ item }) => held.has(item.id)) : []),
    [still, held],
  );
  const onPress = (event: PointerEvent<SVGSVGElement>) => {
    if (!layout) return;
    pressHandle(event);
    pressItem(event, layout);
    pressEmpty(event, layout);
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
            tracks={content.tracks}
            width={room.width}
            seen={{ top: scrolled - SCROLL_STEP, bottom: scrolled + room.height + 2 * SCROLL_STEP }}
            outlines={outlines}
            tie={tie}
            marquee={marquee}
            onPress={onPress}
            onDoubleClick={(event) => doubleClick(event, layout)}
          />
        )}
      </div>
      {drag && tracks && <DragNote ids={drag.ids} before={content.tracks} after={tracks} />}
      {layout && <HandNote layout={layout} before={content.tracks} after={tracks ?? content.tracks} />}
      <DependencyPopover />
    </div>
  );
}
