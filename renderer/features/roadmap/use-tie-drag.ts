import type { Point } from '#shared/roadmap/elbow-route';
import { useCallback, useState, type PointerEvent } from 'react';
import { trackPointer } from '../../ui/track-pointer';
import { useMakeWait } from './use-make-wait';

/** A line in a hand, from what has to come first to where the pointer is. */
export interface TieDrag {
  readonly earlierId: string;
  readonly from: Point;
  readonly to: Point;
}

/** Takes hold of an item's handle and lets go over what is to wait for it. */
export function useTieDrag(): {
  readonly tie: TieDrag | null;
  readonly press: (event: PointerEvent<SVGSVGElement>) => void;
} {
  const makeWait = useMakeWait();
  const [tie, setTie] = useState<TieDrag | null>(null);

  const press = useCallback(
    (event: PointerEvent<SVGSVGElement>) => {
      const handle = event.target instanceof Element ? event.target.closest('[data-tie]') : null;
      const earlierId = handle?.closest('[data-item]')?.getAttribute('data-item');
      if (event.button !== 0 || !handle || !earlierId) return;
      const plot = event.currentTarget;
      const within = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
        const { left, top } = plot.getBoundingClientRect();
        return { x: clientX - left, y: clientY - top };
      };
      const from = within(event);
      trackPointer(event, {
        onMove: (moved) => setTie({ earlierId, from, to: within(moved) }),
        onDrop: ({ clientX, clientY }) => {
          setTie(null);
          const over = document.elementFromPoint(clientX, clientY)?.closest('[data-item]')?.getAttribute('data-item');
          if (over && over !== earlierId) makeWait(over, earlierId);
        },
        onCancel: () => setTie(null),
      });
    },
    [makeWait],
  );
  return { tie, press };
}
