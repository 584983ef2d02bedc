/** A press that goes no further than this is a click, in pixels. */
const TREMBLE = 4;

/** Who is told of a drag. */
export interface DragListener {
  readonly onMove: (event: PointerEvent) => void;
  readonly onDrop: (event: PointerEvent) => void;
  /** Esc, or the system took the pointer away: nothing is to change. */
  readonly onCancel: () => void;
}

/** Follows a pressed pointer until it is let go. A press without a way is a click, and nobody is told. */
export function trackPointer(press: { readonly clientX: number; readonly clientY: number }, drag: DragListener): void {
  const listening = new AbortController();
  let dragging = false;
  const listen = <Name extends 'pointermove' | 'pointerup' | 'pointercancel' | 'keydown'>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => window.addEventListener(name, listener, { signal: listening.signal, capture: true });

  listen('pointermove', (event) => {
    if (!dragging) {
      dragging = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > TREMBLE;
      if (!dragging) return;
      swallowClick();
    }
    drag.onMove(event);
  });
  listen('pointerup', (event) => {
    listening.abort();
    // after the click that follows: it would count as a press outside of what the drop opens
    if (dragging) setTimeout(() => drag.onDrop(event));
  });
  listen('pointercancel', () => {
    listening.abort();
    if (dragging) drag.onCancel();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !dragging) return;
    event.preventDefault();
    event.stopPropagation();
    listening.abort();
    drag.onCancel();
  });
}

/** The browser ends a drag within one element with a click, at once after the release. */
function swallowClick(): void {
  const listening = new AbortController();
  const { signal } = listening;
  const afterRelease = () => setTimeout(() => listening.abort());
  window.addEventListener('click', (event) => event.stopPropagation(), { signal, capture: true });
  window.addEventListener('pointerup', afterRelease, { signal, capture: true });
  window.addEventListener('pointercancel', afterRelease, { signal, capture: true });
}
