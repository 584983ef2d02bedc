import { ready, type Command } from '../../commands/command';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Ready plans: the stages of building a community, and the paths of persons. */
export function readyPlanCommands(context: CommandContext): Command[] {
  const command = (named: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run,
  });
  const { openDialog } = useUi.getState();
  return [
    command({ id: 'eight-stages', title: 'command.eight-stages' }, () =>
      openDialog({ kind: 'ready-plan', scope: { kind: 'general' } }),
    ),
    command({ id: 'ready-path', title: 'command.ready-path' }, () => {
      const { personId } = latestRoadmapPlace(context.roadmap);
      const isShown = context.screen === 'roadmap' && personId !== null;
      openDialog({ kind: 'ready-plan', scope: isShown ? scopeOf(personId) : null });
    }),
  ];
}
