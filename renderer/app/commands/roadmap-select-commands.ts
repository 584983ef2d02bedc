import { tracksOfPlan } from '#shared/people/part-tracks';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { ready, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { selectedItems } from '../../data/selected-items';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { severalSelected } from './on-selected';

/** What selects several items of the roadmap, and what needs them. */
export function roadmapSelectCommands(context: CommandContext): Command[] {
  return [
    {
      id: 'select-all',
      title: 'command.select-all',
      shortcuts: [{ key: 'a', mod: true }],
      menu: 'edit',
      availability: () => {
        if (context.screen !== 'roadmap') return { kind: 'unavailable', reason: 'roadmap.not-shown' };
        return selectable(context).length > 0 ? ready : { kind: 'unavailable', reason: 'roadmap.nothing-to-select' };
      },
      run: () => useUi.getState().selectTogether(selectable(context)),
    },
    {
      id: 'shift-days',
      title: 'command.shift-days',
      shortcuts: [],
      menu: 'edit',
      availability: () =>
        severalSelected(context).length > 1 ? ready : { kind: 'unavailable', reason: 'roadmap.not-several' },
      run: () => requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#several-shift')?.select()),
    },
  ];
}

/** The track of the selected item; everything, where that is selected already or nothing is. The shown one stays first. */
function selectable({ plan, roadmap }: CommandContext): readonly string[] {
  const snapshot = plan.snapshot();
  const { selectedKey, alsoSelected, filter } = useUi.getState();
  const { personId } = latestRoadmapPlace(roadmap);
  const items = selectedItems(snapshot, filter, planZone(snapshot));
  const scope = scopeOf(personId);
  const known = tracksOfPlan(scope, snapshot.all('tracks'));
  const tracks = roadmapTracks(items, known, scope).map((track) => track.items.map(({ id }) => id));
  const own = tracks.find((ids) => selectedKey !== null && ids.includes(selectedKey)) ?? [];
  const before = new Set([selectedKey, ...alsoSelected]);
  const meant = own.every((id) => before.has(id)) ? tracks.flat() : own;
  return selectedKey !== null && meant.includes(selectedKey)
    ? [selectedKey, ...meant.filter((id) => id !== selectedKey)]
    : meant;
}
