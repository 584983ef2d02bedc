import { ready, type Command, type Shortcut } from '../../commands/command';
import { SCREENS, type Screen } from '../../state/screen';
import type { CommandContext } from './command-context';

/** What leads to a screen beside its number. */
const OTHER_SHORTCUTS: Partial<Record<Screen, readonly Shortcut[]>> = { roadmap: [{ key: 'r' }] };

/** The screens of the plan, by Ctrl/⌘ and their number. */
export function screenCommands(context: CommandContext): Command[] {
  return SCREENS.map((screen, at) => ({
    id: `screen-${screen}`,
    title: `shell.${screen}`,
    shortcuts: [...(OTHER_SHORTCUTS[screen] ?? []), { key: String(at + 1), mod: true }],
    menu: 'go',
    availability: () => ready,
    run: () => context.goToScreen(screen),
  }));
}
