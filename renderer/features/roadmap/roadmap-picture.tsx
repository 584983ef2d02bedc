import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import type { RoadmapContent } from '#shared/roadmap/layout-roadmap';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { useElementSize } from '../../ui/use-element-size';
import { DependencyPopover } from './dependency-popover';
import { DragNote } from './drag-note';
import { HandNote } from './hand-note';
import { itemsOf } from './items-of';
import { RoadmapHead } from './roadmap-head';
import { RoadmapPlot } from './roadmap-plot';
import { useDrawPhase } from './use-draw-phase';
import { useItemDrag } from './use-item-drag';
import { useLaidWindow } from './use-laid-window';
import { useMarquee } from './use-marquee';
import { useHeadLayout, useRoadmapLayout, useRoadmapSheet } from './use-roadmap-layout';
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
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const room = useElementSize(body);
  const { drag, press: pressItem } = useItemDrag();
  const { drawn, press: pressLane, doubleClick } = useDrawPhase();
  const { tie, press: pressHandle } = useTieDrag();
  const { marquee, press: pressEmpty } = useMarquee();
  const hand = useUi((state) => state.roadmapHand);
  const tracks = useTracksInHand(content.tracks, drag ?? hand, drawn);
  const sheet = useRoadmapSheet(room);
  const laid = useLaidWindow(window);
  const head = useHeadLayout(content, window, sheet);
  const still = useRoadmapLayout(content, laid, sheet);
  const inHand = useRoadmapLayout(
    useMemo(() => tracks && { ...content, tracks }, [content, tracks]),
    laid,
    sheet,
  );
  const layout = inHand ?? still;
  const isSliding = laid.window.from !== window.from || laid.window.days !== window.days;
  useLayoutEffect(() => {
    // past React: a step of a pan moves the whole picture, and asks nothing of what stands on it
    const slide = laid.daysInSight === window.days ? (laid.window.from - window.from) * (head?.scale.perDay ?? 0) : 0;
    for (const part of body.current!.querySelectorAll('.roadmap-sliding'))
      part.setAttribute('transform', `translate(${slide} 0)`);
  }, [laid, window, head, layout]);
  const [scrolled, setScrolled] = useState(0);
  const height = room?.height ?? 0;
  const seen = useMemo(
    () => ({ top: scrolled - SCROLL_STEP, bottom: scrolled + height + 2 * SCROLL_STEP }),
    [scrolled, height],
  );
  useEffect(() => () => useUi.getState().letGoOfRoadmap(), []);
  useWindowGestures(frame, window, head?.scale ?? null);
  const heldIds = (drag ?? hand)?.ids;
  const held = useMemo(() => new Set(heldIds), [heldIds]);
  const outlines = useMemo(
    () => (still && held.size > 0 ? itemsOf(still).filter(({ item }) => held.has(item.id)) : []),
    [still, held],
  );
  const onPress = useCallback(
    (event: PointerEvent<SVGSVGElement>) => {
      // what slides stands elsewhere than it was laid out, for the moment
      if (!layout || isSliding) return;
      pressHandle(event);
      pressItem(event, layout);
      pressEmpty(event, layout);
      pressLane(event, layout);
    },
    [layout, isSliding, pressHandle, pressItem, pressEmpty, pressLane],
  );
  const onDoubleClick = useCallback(
    (event: MouseEvent<SVGSVGElement>) => {
      if (layout && !isSliding) doubleClick(event, layout);
    },
    [layout, isSliding, doubleClick],
  );
  return (
    <div ref={frame} className={`roadmap-picture ${drag ? 'is-dragging' : ''}`}>
      {head && room && <RoadmapHead layout={head} width={room.width} note={t('roadmap.key-events')} />}
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
            seen={seen}
            outlines={outlines}
            tie={tie}
            marquee={marquee}
            onPress={onPress}
            onDoubleClick={onDoubleClick}
          />
        )}
      </div>
      {drag && tracks && <DragNote ids={drag.ids} before={content.tracks} after={tracks} />}
      {layout && <HandNote layout={layout} before={content.tracks} after={tracks ?? content.tracks} />}
      <DependencyPopover />
    </div>
  );
}
