import { useRef, useState } from 'react';
import type { RoadmapContent } from '#shared/roadmap/layout-roadmap';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useElementSize } from '../../ui/use-element-size';
import { RoadmapHead } from './roadmap-head';
import { RoadmapPlot } from './roadmap-plot';
import { useRoadmapLayout } from './use-roadmap-layout';
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
  const layout = useRoadmapLayout(content, window, room);
  const [scrolled, setScrolled] = useState(0);
  useWindowGestures(frame, window, layout?.scale ?? null);
  return (
    <div ref={frame} className="roadmap-picture">
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
          />
        )}
      </div>
    </div>
  );
}
