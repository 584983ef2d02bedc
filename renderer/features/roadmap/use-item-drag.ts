import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { trackOrder, withinPlan, type PlaceChange } from '#shared/roadmap/place-change';
import { snappedDays } from '#shared/roadmap/snapped-days';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { useCallback, useState, type PointerEvent } from 'react';
import { inTurn } from '../../commands/in-turn';
import { selectedWith } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';
import { usePlaceItems } from './use-place-items';

/** Items in a hand, the one that it took hold of first, and what the hand does to them. */
export interface ItemDrag {
  readonly ids: readonly string[];
  readonly change: PlaceChange;
}

/** So near to an end of a bar a press takes hold of that end, in pixels. */
const EDGE_REACH = 6;

/**
 * Takes hold of items: of their middle to move them in time and between tracks, of an end of a phase to stretch it. What
 * is selected together goes together.
 */
export function useItemDrag(): {
  readonly drag: ItemDrag | null;
  readonly press: (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => void;
} {
  const placeItems = usePlaceItems();
  const [drag, setDrag] = useState<ItemDrag | null>(null);

  const press = useCallback(
    (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => {
      const itemId = event.target instanceof Element && event.target.closest('[data-item]')?.getAttribute('data-item');
      const placed = layout.bands.flatMap(({ items }) => items).find(({ item }) => item.id === itemId);
      const isOnHandle = event.target instanceof Element && event.target.closest('[data-tie]') !== null;
      if (event.button !== 0 || !placed || isOnHandle) return;
      const plot = event.currentTarget;
      const begun = event.clientX;
      const edge = edgeAt(placed, begun - plot.getBoundingClientRect().left);
      const ids = selectedWith(useUi.getState(), placed.item.id);
      const tracks = layout.bands.map(({ content }) => content);
      const home = layout.bands.findIndex(({ items }) => items.includes(placed));
      let held: ItemDrag | null = null;
      trackPointer(event, {
        onMove: ({ clientX, clientY, altKey }) => {
          const days = snappedDays(clientX - begun, layout.scale, altKey);
          const y = clientY - plot.getBoundingClientRect().top;
          const wished: PlaceChange = edge
            ? { kind: 'stretch', edge, days }
            : { kind: 'move', days, tracks: bandAt(layout, y) - home };
          held = { ids, change: withinPlan(wished, tracks, new Set(ids)) };
          setDrag(held);
        },
        onDrop: () => {
          const dropped = held;
          void inTurn(async () => {
            if (dropped) await placeItems(dropped.ids, dropped.change, trackOrder(tracks));
            if (ids.length === 1) useUi.getState().select(placed.item.id);
            setDrag(null);
          });
        },
        onCancel: () => setDrag(null),
      });
    },
    [placeItems],
  );
  return { drag, press };
}

/** The end of a phase that is at a place; the nearer one of a short phase. */
function edgeAt({ item, from, to }: PlacedItem, x: number): 'start' | 'end' | null {
  if (item.shape === 'point') return null;
  const [toStart, toEnd] = [Math.abs(x - from), Math.abs(x - to)];
  if (Math.min(toStart, toEnd) > EDGE_REACH) return null;
  return toStart < toEnd ? 'start' : 'end';
}

/** The place of the track at a height; beyond all tracks the nearest one. */
function bandAt({ bands }: RoadmapLayout, y: number): number {
  const at = bands.findIndex(({ top, height }) => y < top + height);
  return at < 0 ? bands.length - 1 : at;
}
