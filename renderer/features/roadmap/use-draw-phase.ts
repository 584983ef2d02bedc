import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { snappedSpan } from '#shared/roadmap/snapped-days';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useCallback, useState, type MouseEvent, type PointerEvent } from 'react';
import { useWeekStart } from '../../data/plan-settings';
import { scopeOf, useRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';
import { isAdding } from './use-marquee';

/** Days of a track that a hand draws over. */
export interface DrawnDays {
  readonly trackId: string | null;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Drawing on empty lanes: a drag over days begins a phase there, a double click a milestone. */
export function useDrawPhase(): {
  readonly drawn: DrawnDays | null;
  readonly press: (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => void;
  readonly doubleClick: (event: MouseEvent<SVGSVGElement>, layout: RoadmapLayout) => void;
} {
  const { personId } = useRoadmapPlace();
  const weekStart = useWeekStart();
  const startDraft = useUi((state) => state.startDraft);
  const [drawn, setDrawn] = useState<DrawnDays | null>(null);

  const begin = useCallback(
    (
      kind: 'phase' | 'milestone',
      { trackId, first, last }: DrawnDays,
      { clientX, clientY }: { clientX: number; clientY: number },
    ) =>
      startDraft({
        kind,
        schedule: { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(last) },
        anchor: { left: clientX, top: clientY, width: 1, height: 1 },
        roadmap: { trackId, scope: scopeOf(personId) },
      }),
    [startDraft, personId],
  );

  const press = useCallback(
    (event: PointerEvent<SVGSVGElement>, layout: RoadmapLayout) => {
      const begun = placeAt(event, layout);
      if (event.button !== 0 || !begun || isAdding(event)) return;
      const { left } = event.currentTarget.getBoundingClientRect();
      let days: DrawnDays = { trackId: begun.trackId, first: begun.day, last: begun.day };
      trackPointer(event, {
        onMove: ({ clientX, altKey }) => {
          const day = Math.floor(layout.scale.dayAt(clientX - left));
          const drawnDays = { first: Math.min(begun.day, day), last: Math.max(begun.day, day) };
          days = { ...days, ...snappedSpan(drawnDays, layout.scale, weekStart, altKey) };
          setDrawn(days);
        },
        onDrop: (dropped) => {
          setDrawn(null);
          begin('phase', days, dropped);
        },
        onCancel: () => setDrawn(null),
      });
    },
    [begin, weekStart],
  );
  const doubleClick = useCallback(
    (event: MouseEvent<SVGSVGElement>, layout: RoadmapLayout) => {
      const place = placeAt(event, layout);
      if (place) begin('milestone', { trackId: place.trackId, first: place.day, last: place.day }, event);
    },
    [begin],
  );
  return { drawn, press, doubleClick };
}

/** The track and the day under a pointer; null on an item, and in the column of names. */
function placeAt(
  { target, currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>,
  { bands, scale }: RoadmapLayout,
): { readonly trackId: string | null; readonly day: DayNumber } | null {
  if (!(target instanceof Element) || target.closest('[data-item], [data-wire]')) return null;
  const { left, top } = currentTarget.getBoundingClientRect();
  const y = clientY - top;
  const band = bands.find((each) => y >= each.top && y < each.top + each.height);
  if (!band || clientX - left < scale.left) return null;
  return { trackId: band.content.track?.id ?? null, day: Math.floor(scale.dayAt(clientX - left)) };
}
