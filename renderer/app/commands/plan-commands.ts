import { ok } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { ready, type Command } from '../../commands/command';
import { sayPlanName } from '../../commands/say-plan-name';
import { useUi } from '../../state/ui-store';
import { choosePlanFile, offerFile } from '../offer-file';
import type { CommandContext } from './command-context';

/** Which plans there are, and which of them is open. */
export function planCommands(context: CommandContext): Command[] {
  const { openDialog } = useUi.getState();
  const command = (it: Pick<Command, 'id' | 'title'> & Partial<Command>, run: () => void): Command => ({
    shortcuts: [],
    ...it,
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
    command({ id: 'save-plan', title: 'command.save-plan', shortcuts: [{ key: 's', mod: true }] }, () =>
      openDialog({ kind: 'save-plan' }),
    ),
    command({ id: 'open-plan-file', title: 'command.open-plan-file' }, () => void openPlanFile(context)),
    command(
      {
        id: 'broken-records',
        title: 'command.broken-records',
        availability: () => (context.plan.broken().length > 0 ? ready : { kind: 'unavailable', reason: 'broken.none' }),
      },
      () => openDialog({ kind: 'broken-records' }),
    ),
    command({ id: 'open-sample', title: 'command.open-sample' }, () => void context.planActions.openSample()),
    ...(open.sample
      ? [command({ id: 'remove-sample', title: 'command.remove-sample' }, () => void context.planActions.remove(open))]
      : []),
    ...context.plans.map((entry) => openCommand(entry, context)),
  ];
}

async function openPlanFile({ bridge, t }: CommandContext): Promise<void> {
  const opened = await choosePlanFile(bridge, t);
  if (!opened.ok) offerFile(opened, t);
  else if (opened.value.kind === 'opened') offerFile(ok(opened.value.file), t);
}

function openCommand(entry: PlanEntry, { plan, planActions, t }: CommandContext): Command {
  const isOpen = entry.id === plan.entry.id;
  return {
    id: `open-plan-${entry.id}`,
    title: 'command.open-plan',
    momentTitle: () => t('plans.open-named', { name: sayPlanName(entry, t) }),
    shortcuts: [],
    menu: 'file',
    availability: () => (isOpen ? { kind: 'unavailable', reason: 'plans.is-open' } : ready),
    run: () => void planActions.open(entry),
  };
}
