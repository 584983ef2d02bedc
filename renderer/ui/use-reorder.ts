import { useRef, useState, type PointerEvent } from 'react';

/** Which row is dragged, and at which place it would be let go. */
export interface RowDrag {
  readonly from: number;
  readonly to: number;
}

interface Reorder {
  readonly drag: RowDrag | null;
  /** What makes an element of the row at `place` its handle. */
  readonly handleOf: (place: number) => { readonly onPointerDown: (event: PointerEvent) => void };
}

/** Lets the rows of a list be put into another order by dragging their handles. Esc gives up. */
export function useReorder(onMove: (from: number, to: number) => void): Reorder {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const latest = useRef<RowDrag | null>(null);

  const show = (next: RowDrag | null) => {
    latest.current = next;
    setDrag(next);
  };

  const begin = (event: PointerEvent, from: number) => {
    const list = event.currentTarget.closest('ul, ol');
    if (!list || event.button !== 0) return;
    event.preventDefault();
    const given = new AbortController();
    const { signal } = given;
    const end = () => {
      given.abort();
      show(null);
    };
    show({ from, to: from });
    window.addEventListener('pointermove', ({ clientY }) => show({ from, to: placeAt(list, clientY) }), { signal });
    window.addEventListener(
      'pointerup',
      () => {
        const { to } = latest.current!;
        end();
        if (to !== from) onMove(from, to);
      },
      { signal },
    );
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  };

  return { drag, handleOf: (place) => ({ onPointerDown: (event) => begin(event, place) }) };
}

/** The place of the row whose height holds `y`; beyond the list, the nearest. */
function placeAt(list: Element, y: number): number {
  const rows = [...list.children];
  const place = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return place === -1 ? rows.length - 1 : place;
}
