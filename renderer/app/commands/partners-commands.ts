import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { placeCommand } from './place-command';

const PARTNER_PLACES = [
  ['board', '/partners/board'],
  ['by-stage', '/partners/board?cards=partners'],
  ['year', '/partners/year'],
  ...(['quiet', 'late', 'overdue', 'alike'] as const).map((list) => [list, `/partners/register?list=${list}`] as const),
] as const;
const PEOPLE_PLACES = ['tasks', 'shifts', 'funnel'] as const;

/** What belongs to partners and people, besides the way to their screens. */
export function partnersCommands(context: CommandContext): Command[] {
  return [
    ...PARTNER_PLACES.map(([place, address]) =>
      placeCommand(context, { id: `partners-${place}`, title: `command.partners-${place}` }, 'partners', address),
    ),
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
