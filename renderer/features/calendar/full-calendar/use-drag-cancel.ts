import { useEffect, useRef, type RefObject } from 'react';

/**
 * Lets Esc cancel a drag of FullCalendar, which has no such key: it is made to end, and whoever hears of the end sees by
 * the returned flag that nothing is to change.
 */
export function useDragCancel(view: RefObject<HTMLElement | null>, onRelease: () => void): RefObject<boolean> {
  const cancelled = useRef(false);
  const latestOnRelease = useRef(onRelease);
  useEffect(() => {
    latestOnRelease.current = onRelease;
  });
  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    let pressed = false;
    view.current!.addEventListener(
      'pointerdown',
      () => {
        pressed = true;
        cancelled.current = false;
      },
      options,
    );
    const release = () => {
      if (pressed) latestOnRelease.current();
      pressed = false;
    };
    window.addEventListener('pointerup', release, options);
    window.addEventListener('pointercancel', release, options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !pressed) return;
        event.stopPropagation();
        cancelled.current = true;
        release();
        document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
      },
      options,
    );
    return () => listening.abort();
  }, [view]);
  return cancelled;
}
