import { ready, type Command } from '../../commands/command';
import { SCREENS } from '../../state/screen';
import type { CommandContext } from './command-context';

/** The screens of the plan, by Ctrl/⌘ and their number. */
export function screenCommands(context: CommandContext): Command[] {
  return SCREENS.map((screen, at) => ({
    id: `screen-${screen}`,
    title: `shell.${screen}`,
    shortcuts: [{ key: String(at + 1), mod: true }],
    menu: 'go',
    availability: () => ready,
    run: () => context.goToScreen(screen),
  }));
}
