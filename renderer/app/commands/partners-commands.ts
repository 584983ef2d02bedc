import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** What belongs to partners and people, besides the way to their screens. */
export function partnersCommands({ goToScreen }: CommandContext): Command[] {
  return [
    {
      id: 'partners-board',
      title: 'command.partners-board',
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => {
        useUi.getState().rememberAddress('partners', '/partners/board');
        goToScreen('partners');
      },
    },
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
