import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useUi } from '../../state/ui-store';
import { neighbourOf, type WalkKey } from './neighbour';

/** Walking the items by arrow keys: which one Tab leads to, and what the plot does with keys and focus. */
export interface ItemWalk {
  readonly tabStop: string | null;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
}

const WALK_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export function useItemWalk(layout: RoadmapLayout, selectedKey: string | null): ItemWalk {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const select = useUi((state) => state.select);
  const items = layout.bands.flatMap((band) => band.items);
  const has = (id: string | null) => items.some(({ item }) => item.id === id);
  const tabStop = [focusedId, selectedKey].find(has) ?? items[0]?.item.id ?? null;
  return {
    tabStop,
    onFocus: ({ target }) => setFocusedId(idOf(target)),
    onKeyDown: (event) => {
      const id = idOf(event.target as Element);
      if (id === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Enter' || event.key === ' ') select(id);
      else if (WALK_KEYS.includes(event.key))
        focusItem(event.currentTarget, neighbourOf(id, event.key as WalkKey, items));
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function idOf(element: Element): string | null {
  return element.closest('[data-item]')?.getAttribute('data-item') ?? null;
}

function focusItem(plot: SVGSVGElement, id: string | null): void {
  if (id === null) return;
  const element = plot.querySelector<SVGGElement>(`[data-item="${CSS.escape(id)}"]`);
  element?.focus({ preventScroll: true });
  element?.querySelector('.roadmap-reach')?.scrollIntoView({ block: 'nearest' });
}
