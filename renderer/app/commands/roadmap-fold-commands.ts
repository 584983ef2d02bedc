import { tracksOfPlan } from '#shared/people/part-tracks';
import { ready, type Command } from '../../commands/command';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

/** Folding the tracks of the roadmap; what stands on none is folded as a track without a name. */
export function roadmapFoldCommands(context: CommandContext): Command[] {
  const fold = (command: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...command,
    shortcuts: [],
    menu: null,
    availability: () => (context.screen === 'roadmap' ? ready : { kind: 'unavailable', reason: 'roadmap.not-shown' }),
    run,
  });
  const all = (folded: boolean) => () => {
    const { personId } = latestRoadmapPlace(context.roadmap);
    const tracks = tracksOfPlan(scopeOf(personId), context.plan.snapshot().all('tracks'));
    useUi.getState().foldTracks(['', ...tracks.map(({ id }) => id)], folded);
  };
  return [
    {
      ...fold({ id: 'fold-track', title: 'command.fold-track' }, () => {
        const item = selectedItem(context)?.item;
        if (item?.kind === 'milestone') useUi.getState().toggleTrack(item.trackId ?? '');
      }),
      availability: () => {
        if (context.screen !== 'roadmap') return { kind: 'unavailable', reason: 'roadmap.not-shown' };
        const isMeant = selectedItem(context)?.item.kind === 'milestone';
        return isMeant ? ready : { kind: 'unavailable', reason: 'disabled.nothing-selected' };
      },
    },
    fold({ id: 'fold-tracks', title: 'command.fold-tracks' }, all(true)),
    fold({ id: 'unfold-tracks', title: 'command.unfold-tracks' }, all(false)),
  ];
}
