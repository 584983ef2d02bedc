import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** The content policy: its rules, its findings, its words. */
export function policyCommands(context: CommandContext): Command[] {
  const command = (named: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run,
  });
  return [
    command({ id: 'findings', title: 'command.findings' }, () => {
      const { showSource, rememberAddress } = useUi.getState();
      showSource(null);
      rememberAddress('content', '/content'); // another part of the screen may have been left last
      context.goToScreen('content');
    }),
    command({ id: 'new-rule', title: 'command.new-rule' }, () =>
      useUi.getState().openDialog({ kind: 'rule', ruleId: null }),
    ),
    command({ id: 'ready-rules', title: 'command.ready-rules' }, () =>
      useUi.getState().openDialog({ kind: 'ready-rules' }),
    ),
  ];
}
