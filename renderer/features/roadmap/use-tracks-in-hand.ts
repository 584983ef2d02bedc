import { withChange } from '#shared/roadmap/place-change';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import type { DrawnDays } from './use-draw-phase';
import type { ItemDrag } from './use-item-drag';
import { withDrawn } from './with-drawn';

/**
 * The tracks as a hand is about to leave them: with what it drags, what it draws, and what the composer asks about; null
 * where no hand is at them.
 */
export function useTracksInHand(
  tracks: readonly RoadmapTrack[],
  drag: ItemDrag | null,
  drawn: DrawnDays | null,
): readonly RoadmapTrack[] | null {
  const t = useTranslate();
  const draft = useUi((state) => state.draft);
  return useMemo(() => {
    if (drag) return withChange(tracks, new Set(drag.ids), drag.change);
    if (drawn) return withDrawn(tracks, drawn.trackId, { ...drawn, title: t('kind.phase'), shape: 'phase' });
    if (!draft?.roadmap || draft.schedule.kind !== 'all-day') return null;
    if (draft.kind !== 'phase' && draft.kind !== 'milestone') return null;
    return withDrawn(tracks, draft.roadmap.trackId, {
      title: t(`kind.${draft.kind}`),
      shape: draft.kind === 'phase' ? 'phase' : 'point',
      first: dayNumber(draft.schedule.first),
      last: dayNumber(draft.schedule.last),
    });
  }, [tracks, drag, drawn, draft, t]);
}
