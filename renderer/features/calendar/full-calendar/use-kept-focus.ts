import { useEffect, useRef, type RefObject } from 'react';
import { useUi } from '../../../state/ui-store';

/** FullCalendar draws a changed item anew, and hides it while it measures the day: so long is it looked for. */
const FRAMES = 30;

/**
 * Gives the focus back to the item that had it when a change (`events` is another value) has drawn it anew, maybe
 * elsewhere: keys that move an item would else leave the focus nowhere. Items carry their `data-key`.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, events: unknown): void {
  const held = useRef<string | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    view.current!.addEventListener(
      'focusin',
      ({ target }) => {
        held.current = (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null;
      },
      { signal },
    );
    window.addEventListener('pointerdown', () => (held.current = null), { signal, capture: true });
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!view.current?.contains(target as Node)) held.current = null;
      },
      { signal },
    );
    return () => listening.abort();
  }, [view]);

  useEffect(() => {
    if (held.current === null) return undefined;
    let frame = 0;
    let handle = requestAnimationFrame(function look() {
      const key = held.current && presentKey(held.current);
      if (key === null) return;
      if (document.activeElement === document.body) {
        view.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
      }
      frame += 1;
      if (frame < FRAMES) handle = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(handle);
  }, [view, events]);
}

/** The key that an item has now which had this one: dates of a series change theirs when they move together. */
function presentKey(key: string): string {
  const { selectedKey, otherKeys } = useUi.getState();
  return selectedKey !== null && otherKeys.includes(key) ? selectedKey : key;
}
