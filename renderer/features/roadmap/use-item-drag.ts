import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { placeFields, withinItem, type PlaceChange } from '#shared/roadmap/place-change';
import { snappedDays } from '#shared/roadmap/snapped-days';
import type { PlacedItem } from '#shared/roadmap/track-bands';
import { editItem } from '#shared/plan/edit-item';
import { useCallback, useState, type PointerEvent } from 'react';
import { inTurn } from '../../commands/in-turn';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';

/** An item in a hand, and what the hand does to it. */
export interface ItemDrag {
  readonly itemId: string;
  readonly change: PlaceChange;
}

/** So near to an end of a bar a press takes hold of that end, in pixels. */
const EDGE_REACH = 6;

/** Takes hold of items: of their middle to move them in time and between tracks, of an end of a phase to stretch it. */
export function useItemDrag(): {
  readonly drag: ItemDrag | null;
  readonly press: (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => void;
} {
  const plan = usePlan();
  const perform = usePerform();
  const [drag, setDrag] = useState<ItemDrag | null>(null);

  const drop = useCallback(
    async ({ itemId, change }: ItemDrag) => {
      const item = plan.snapshot().get('items', itemId);
      if (item?.kind === 'milestone') {
        const action = change.kind === 'move' ? 'move' : 'resize';
        await perform(editItem(item, placeFields(item, change)), { action, title: item.title, count: 1 });
        useUi.getState().select(itemId);
      }
      setDrag(null);
    },
    [plan, perform],
  );

  const press = useCallback(
    (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => {
      const itemId = event.target instanceof Element && event.target.closest('[data-item]')?.getAttribute('data-item');
      const placed = layout.bands.flatMap(({ items }) => items).find(({ item }) => item.id === itemId);
      const isOnHandle = event.target instanceof Element && event.target.closest('[data-tie]') !== null;
      if (event.button !== 0 || !placed || isOnHandle) return;
      const plot = event.currentTarget;
      const begun = event.clientX;
      const edge = edgeAt(placed, begun - plot.getBoundingClientRect().left);
      let held: ItemDrag | null = null;
      trackPointer(event, {
        onMove: ({ clientX, clientY, altKey }) => {
          const days = snappedDays(clientX - begun, layout.scale, altKey);
          const y = clientY - plot.getBoundingClientRect().top;
          const wished: PlaceChange = edge
            ? { kind: 'stretch', edge, days }
            : { kind: 'move', days, trackId: trackAt(layout, y) };
          held = { itemId: placed.item.id, change: withinItem(wished, placed.item) };
          setDrag(held);
        },
        onDrop: () => {
          const dropped = held;
          if (dropped) void inTurn(() => drop(dropped));
        },
        onCancel: () => setDrag(null),
      });
    },
    [drop],
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

/** The track at a height; beyond all tracks the nearest one. */
function trackAt({ bands }: RoadmapLayout, y: number): string | null {
  const band = bands.find(({ top, height }) => y < top + height) ?? bands.at(-1);
  return band?.content.track?.id ?? null;
}
