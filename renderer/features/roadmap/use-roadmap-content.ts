import { tracksOfPlan } from '#shared/people/part-tracks';
import { dependenciesOf } from '#shared/roadmap/dependencies';
import type { KeyEvent } from '#shared/roadmap/key-flags';
import type { RoadmapContent } from '#shared/roadmap/layout-roadmap';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { daysOfWindow, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { withBaseline } from '#shared/roadmap/slip';
import { statusOf } from '#shared/records/status';
import { useMemo } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { selectedItems } from '../../data/selected-items';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { useComparedBaseline } from './use-compared-baseline';

/** What the roadmap of the community, or of a person, draws: nothing that the filter or a hidden calendar leaves out. */
export function useRoadmapContent(personId: string | null, window: RoadmapWindow): RoadmapContent {
  const snapshot = usePlanSnapshot();
  const t = useTranslate();
  const zone = usePlanZone();
  const filter = useUi((state) => state.filter);
  const { first, last } = wholeBlocks(window);
  const baseline = useComparedBaseline(personId);
  const tracks = useMemo(() => {
    const items = selectedItems(snapshot, filter, zone);
    const scope = scopeOf(personId);
    const known = tracksOfPlan(scope, snapshot.all('tracks'), (part) => t(`funnelPart.${part}`));
    return withBaseline(roadmapTracks(items, known, scope), baseline);
  }, [snapshot, filter, zone, personId, baseline, t]);
  const relations = snapshot.all('relations');
  const dependencies = useMemo(() => dependenciesOf(relations), [relations]);
  const keyEvents = useMemo(
    () =>
      visibleOccurrences(snapshot, { first, last }, zone, filter)
        .filter(({ item }) => item.key && item.kind !== 'milestone' && statusOf(item) !== 'cancelled')
        .map(({ key, item, span }): KeyEvent => ({ key, title: item.title, first: span.firstDay, last: span.lastDay })),
    [snapshot, first, last, zone, filter],
  );
  const foldedTracks = useUi((state) => state.foldedTracks);
  const folded = useMemo(() => new Set(foldedTracks), [foldedTracks]);
  return useMemo(() => ({ tracks, dependencies, keyEvents, folded }), [tracks, dependencies, keyEvents, folded]);
}

/** Days that are asked for together. */
const BLOCK = 64;

/** The days of a window, widened so that a pan does not ask the calendar anew at every step. */
function wholeBlocks(window: RoadmapWindow): ReturnType<typeof daysOfWindow> {
  const { first, last } = daysOfWindow(window);
  return { first: Math.floor(first / BLOCK) * BLOCK, last: Math.ceil((last + 1) / BLOCK) * BLOCK - 1 };
}
