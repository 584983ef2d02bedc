import { tracksOfPlan } from '#shared/people/part-tracks';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { ready, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { selectedItems } from '../../data/selected-items';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { selectedKeys } from '../../state/selection-slice';
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
      // asked at every commit for the native menu: by the screen only, without laying out what is on it
      availability: () => (context.screen === 'roadmap' ? ready : { kind: 'unavailable', reason: 'roadmap.not-shown' }),
      run: () => {
        const keys = selectable(context);
        if (keys.length > 0) useUi.getState().selectTogether(keys);
      },
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
  const { filter, ...state } = useUi.getState();
  const { personId } = latestRoadmapPlace(roadmap);
  const items = selectedItems(snapshot, filter, planZone(snapshot));
  const scope = scopeOf(personId);
  const known = tracksOfPlan(scope, snapshot.all('tracks'));
  const tracks = roadmapTracks(items, known, scope).map((track) => track.items.map(({ id }) => id));
  const own = tracks.find((ids) => state.selectedKey !== null && ids.includes(state.selectedKey)) ?? [];
  const before = new Set(selectedKeys(state));
  const meant = own.every((id) => before.has(id)) ? tracks.flat() : own;
  const [first] = before;
  return first !== undefined && meant.includes(first) ? [first, ...meant.filter((id) => id !== first)] : meant;
}
