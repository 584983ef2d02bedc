import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { useCallback, useState, type PointerEvent } from 'react';
import { selectedKeys } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';

/** A rectangle that a hand draws around items, in pixels of the plot. */
export interface Marquee {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A drag with Shift or Ctrl/⌘ over empty lanes selects what it touches; with Ctrl/⌘ besides what is selected already. */
export function useMarquee(): {
  readonly marquee: Marquee | null;
  readonly press: (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => void;
} {
  const [marquee, setMarquee] = useState<Marquee | null>(null);
  const press = useCallback((event: PointerEvent<SVGSVGElement>, { bands }: RoadmapLayout) => {
    const isOnItem = event.target instanceof Element && event.target.closest('[data-item]') !== null;
    if (event.button !== 0 || isOnItem || !isAdding(event)) return;
    const plot = event.currentTarget;
    const keeps = event.ctrlKey || event.metaKey;
    let drawn: Marquee | null = null;
    trackPointer(event, {
      onMove: ({ clientX, clientY }) => {
        const { left, top } = plot.getBoundingClientRect();
        drawn = {
          left: Math.min(event.clientX, clientX) - left,
          right: Math.max(event.clientX, clientX) - left,
          top: Math.min(event.clientY, clientY) - top,
          bottom: Math.max(event.clientY, clientY) - top,
        };
        setMarquee(drawn);
      },
      onDrop: () => {
        setMarquee(null);
        const area = drawn;
        if (!area) return;
        const touched = bands
          .flatMap(({ items }) => items)
          .filter(
            ({ left, right, laneTop, laneHeight }) =>
              left < area.right && right > area.left && laneTop < area.bottom && laneTop + laneHeight > area.top,
          )
          .map(({ item }) => item.id);
        const state = useUi.getState();
        const before = keeps ? selectedKeys(state) : [];
        state.selectTogether([...new Set([...before, ...touched])]);
      },
      onCancel: () => setMarquee(null),
    });
  }, []);
  return { marquee, press };
}

/** Does a press add to what is selected? */
export function isAdding(event: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
