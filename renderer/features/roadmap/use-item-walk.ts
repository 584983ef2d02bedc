import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { selectedWith } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { itemsOf } from './items-of';
import { neighbourOf, type WalkKey } from './neighbour';
import { useItemHand } from './use-item-hand';
import { useTieByKeys } from './use-tie-by-keys';

/** Walking the items by arrow keys: which one Tab leads to, and what the plot does with keys and focus. */
export interface ItemWalk {
  readonly tabStop: string | null;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
  readonly onBlur: () => void;
}

const WALK_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Arrows walk the items; Enter selects one, with Ctrl/⌘ besides what is selected; Space takes in hand what is selected
 * with it; Esc leaves only one selected.
 */
export function useItemWalk(
  plot: RefObject<SVGSVGElement | null>,
  layout: RoadmapLayout,
  tracks: readonly RoadmapTrack[],
  selectedKey: string | null,
): ItemWalk {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const items = itemsOf(layout);
  const has = (id: string | null) => items.some(({ item }) => item.id === id);
  const tabStop = [focusedId, selectedKey].find(has) ?? items[0]?.item.id ?? null;
  const takeKeyInHand = useItemHand(tracks);
  const takeKeyOfTie = useTieByKeys();

  // an item that comes to another track is drawn anew there, and its focus is lost without a word
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (isLost && focusedId !== null) itemIn(plot.current, focusedId)?.focus();
  }, [plot, layout, focusedId]);

  return {
    tabStop,
    onFocus: ({ target }) => {
      hasFocus.current = true;
      setFocusedId(idOf(target));
    },
    onBlur: () => {
      hasFocus.current = false;
    },
    onKeyDown: (event) => {
      const id = idOf(event.target as Element);
      const isTaken = takeKeyOfTie(event, id) || takeKeyInHand(event) || (id !== null && takeKeyOfItem(event, id));
      if (isTaken) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
  };

  function takeKeyOfItem(event: KeyboardEvent<SVGSVGElement>, id: string): boolean {
    const { select, toggleSelected, takeInHand, ...state } = useUi.getState();
    if (event.altKey || event.shiftKey) return false;
    // a key that is held down takes once, instead of taking and laying down in turns
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) return true;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Enter' || event.key === ' ') toggleSelected(id);
      else return false;
    } else if (event.key === 'Enter') select(id);
    else if (event.key === ' ') takeInHand(selectedWith(state, id));
    else if (event.key === 'Escape' && state.alsoSelected.length > 0) select(id);
    else if (WALK_KEYS.includes(event.key))
      focusItem(event.currentTarget, neighbourOf(id, event.key as WalkKey, items));
    else return false;
    return true;
  }
}

function idOf(element: Element): string | null {
  return element.closest('[data-item]')?.getAttribute('data-item') ?? null;
}

function itemIn(plot: SVGSVGElement | null, id: string): SVGGElement | null {
  return plot?.querySelector<SVGGElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;
}

function focusItem(plot: SVGSVGElement, id: string | null): void {
  if (id === null) return;
  const element = itemIn(plot, id);
  element?.focus({ preventScroll: true });
  element?.querySelector('.roadmap-reach')?.scrollIntoView({ block: 'nearest' });
}
