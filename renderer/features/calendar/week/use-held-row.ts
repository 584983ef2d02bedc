import { useLayoutEffect, type RefObject } from 'react';

/**
 * Keeps the row above the hours as high as it is for as long as something is dragged: FullCalendar remembers from the
 * start of a drag where the hours lie, and on another page they would lie elsewhere.
 */
export function useHeldRow(view: RefObject<HTMLElement | null>, isDragging: boolean): void {
  useLayoutEffect(() => {
    const frame = view.current!;
    if (!isDragging) return undefined;
    const row = frame.querySelector('.hours-days')!;
    frame.style.setProperty('--held-height', `${row.getBoundingClientRect().height}px`);
    frame.classList.add('is-held');
    return () => frame.classList.remove('is-held');
  }, [view, isDragging]);
}
