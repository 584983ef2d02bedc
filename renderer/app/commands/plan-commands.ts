import type { PlanEntry } from '#shared/records/plan';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Which plans there are, and which of them is open. */
export function planCommands(context: CommandContext): Command[] {
  const { openDialog } = useUi.getState();
  const command = (it: Pick<Command, 'id' | 'title'>, run: () => void): Command => ({
    ...it,
    shortcuts: [],
    menu: 'file',
    availability: () => ready,
    run,
  });
  const { id } = context.plan.entry;
  // the entry as it is listed now: the plan may have been renamed since it was opened
  const open = context.plans.find((each) => each.id === id) ?? context.plan.entry;
  return [
    command({ id: 'new-plan', title: 'command.new-plan' }, () => openDialog({ kind: 'new-plan' })),
    command({ id: 'plans', title: 'command.plans' }, () => openDialog({ kind: 'plans' })),
    command({ id: 'describe-plan', title: 'command.describe-plan' }, () =>
      openDialog({ kind: 'describe-plan', entry: open }),
    ),
    command({ id: 'duplicate-plan', title: 'command.duplicate-plan' }, () => void context.planActions.duplicate(open)),
    command({ id: 'delete-plan', title: 'command.delete-plan' }, () =>
      openDialog({ kind: 'delete-plan', entry: open }),
    ),
    ...context.plans.map((entry) => openCommand(entry, context)),
  ];
}

function openCommand(entry: PlanEntry, { plan, planActions, t }: CommandContext): Command {
  const isOpen = entry.id === plan.entry.id;
  return {
    id: `open-plan-${entry.id}`,
    title: 'command.open-plan',
    momentTitle: () => t('plans.open-named', { name: entry.name }),
    shortcuts: [],
    menu: 'file',
    availability: () => (isOpen ? { kind: 'unavailable', reason: 'plans.is-open' } : ready),
    run: () => void planActions.open(entry),
  };
}
