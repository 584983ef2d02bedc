import { ready, type Command } from '../../commands/command';
import type { Screen } from '../../state/screen';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Leads to a place of a screen, named by its address. */
export function placeCommand(
  { goToScreen }: CommandContext,
  named: Pick<Command, 'id' | 'title' | 'momentTitle'>,
  screen: Screen,
  address: string,
): Command {
  return {
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: () => {
      useUi.getState().rememberAddress(screen, address);
      goToScreen(screen);
    },
  };
}
