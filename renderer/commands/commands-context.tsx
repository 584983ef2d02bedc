import { createContext, useContext, type ReactNode } from 'react';
import type { Command } from './command';

const CommandsContext = createContext<readonly Command[]>([]);

/** Hands the list of all commands, which `app/` composes, to palette, toolbar and dialogs. */
export function CommandsProvider({
  commands,
  children,
}: {
  readonly commands: readonly Command[];
  readonly children: ReactNode;
}) {
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

/** All commands, in the order in which palette and menu list them. */
export function useCommands(): readonly Command[] {
  return useContext(CommandsContext);
}

/** Runs a command by its id; throws for an id that does not exist. */
export function useRunCommand(): (id: string) => void {
  const commands = useCommands();
  return (id) => {
    const command = commands.find((each) => each.id === id);
    if (!command) throw new Error(`No command ${id}`);
    if (command.availability().kind === 'ready') command.run();
  };
}
