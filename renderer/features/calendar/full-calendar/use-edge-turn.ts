import { useEffect, useRef, type RefObject } from 'react';
import { step, useGoTo, usePlace } from '../../../state/place';

/** So near to its side, or so far beyond it, the pointer is at the edge of the view. */
const REACH_IN = 14;
const REACH_OUT = 40;
/** Long enough that a drag to the outermost day turns nothing. */
const FIRST_AFTER_MS = 700;
const NEXT_AFTER_MS = 1100;

/** Turns to the next or the previous period while something is dragged (`isDragging`) to a side of the view and held there. */
export function useEdgeTurn(view: RefObject<HTMLElement | null>, isDragging: boolean): void {
  const place = usePlace();
  const goTo = useGoTo();
  const turn = useRef((_direction: 1 | -1) => {});
  useEffect(() => {
    turn.current = (direction) => goTo(step(place, direction));
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let toward: 1 | -1 | null = null;
    let last: PointerEvent | null = null;
    const wait = (direction: 1 | -1, ms: number) => {
      timer = setTimeout(() => {
        turn.current(direction);
        // FullCalendar looks at the pointer only when it moves, and it lies over another day now.
        requestAnimationFrame(() => requestAnimationFrame(() => last && stir(last)));
        wait(direction, NEXT_AFTER_MS);
      }, ms);
    };
    const follow = (event: PointerEvent) => {
      last = event;
      const direction = edgeAt(view.current!, event.clientX);
      if (direction === toward) return;
      toward = direction;
      clearTimeout(timer);
      if (direction !== null) wait(direction, FIRST_AFTER_MS);
    };
    window.addEventListener('pointermove', follow);
    return () => {
      window.removeEventListener('pointermove', follow);
      clearTimeout(timer);
    };
  }, [view, isDragging]);
}

function edgeAt(view: HTMLElement, x: number): 1 | -1 | null {
  const { left, right } = view.getBoundingClientRect();
  if (x >= right - REACH_IN && x <= right + REACH_OUT) return 1;
  return x <= left + REACH_IN && x >= left - REACH_OUT ? -1 : null;
}

function stir({ clientX, clientY }: PointerEvent): void {
  document.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
}
