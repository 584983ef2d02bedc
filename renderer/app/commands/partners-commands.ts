import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { placeCommand } from './place-command';

const PEOPLE_PLACES = ['tasks', 'shifts', 'funnel'] as const;

/** What belongs to partners and people, besides the way to their screens. */
export function partnersCommands(context: CommandContext): Command[] {
  return [
    placeCommand(context, { id: 'partners-board', title: 'command.partners-board' }, 'partners', '/partners/board'),
    ...PEOPLE_PLACES.map((place) =>
      placeCommand(context, { id: `people-${place}`, title: `command.people-${place}` }, 'people', `/people/${place}`),
    ),
    {
      id: 'hide-contacts',
      title: 'command.hide-contacts',
      shortcuts: [],
      menu: 'view',
      availability: () => ready,
      run: () => useUi.getState().toggleContacts(),
    },
  ];
}
