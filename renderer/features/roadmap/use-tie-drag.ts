import { dependOn } from '#shared/roadmap/depend';
import type { Point } from '#shared/roadmap/elbow-route';
import { useCallback, useState, type PointerEvent } from 'react';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { trackPointer } from '../../ui/track-pointer';

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
  const t = useTranslate();
  const plan = usePlan();
  const perform = usePerform();
  const [tie, setTie] = useState<TieDrag | null>(null);

  const drop = useCallback(
    (earlierId: string, laterId: string) => {
      const snapshot = plan.snapshot();
      const titleOf = (id: string) => snapshot.get('items', id)?.title || t('item.untitled');
      const ends = {
        later: { itemId: laterId, originalStart: null },
        earlier: { itemId: earlierId, originalStart: null },
      };
      const made = dependOn(ends.later, ends.earlier, { relations: snapshot.all('relations'), titleOf }, () =>
        crypto.randomUUID(),
      );
      void perform(made, { action: 'edit', title: titleOf(laterId), count: 1 });
    },
    [plan, perform, t],
  );

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
          if (over && over !== earlierId) drop(earlierId, over);
        },
        onCancel: () => setTie(null),
      });
    },
    [drop],
  );
  return { tie, press };
}
