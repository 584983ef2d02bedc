import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Whose plan the roadmap shows. */
export function roadmapScopeCommands(context: CommandContext): Command[] {
  const command = (named: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run,
  });
  return [
    command({ id: 'roadmap-general', title: 'command.roadmap-general' }, () => context.goToRoadmap({ personId: null })),
    {
      ...command({ id: 'roadmap-person', title: 'command.roadmap-person' }, () => {
        const personId = personToShow(context);
        if (personId !== null) context.goToRoadmap({ personId });
      }),
      availability: () =>
        personToShow(context) === null ? { kind: 'unavailable', reason: 'roadmap.no-people' } : ready,
    },
    command({ id: 'roadmap-everyone', title: 'command.roadmap-everyone' }, () =>
      context.goToRoadmap({ isEveryone: true }),
    ),
  ];
}

/** Whose plan the selected milestone belongs to; else the first of those who have one, else the first of all. */
function personToShow({ plan }: CommandContext): string | null {
  const snapshot = plan.snapshot();
  const { selectedKey } = useUi.getState();
  const selected = selectedKey === null ? undefined : snapshot.get('items', selectedKey);
  if (selected?.kind === 'milestone' && selected.scope.kind === 'person') return selected.scope.personId;
  const people = snapshot.all('people').filter(({ archived }) => !archived);
  const withPlan = new Set(
    snapshot
      .all('items')
      .map((item) => (item.kind === 'milestone' && item.scope.kind === 'person' ? item.scope.personId : null)),
  );
  return (people.find(({ id }) => withPlan.has(id)) ?? people[0])?.id ?? null;
}
