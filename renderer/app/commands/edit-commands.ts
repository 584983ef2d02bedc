import { ok } from '#shared/kernel/result';
import { duplicateOccurrence } from '#shared/plan/duplicate-occurrence';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import { lengthen } from '#shared/plan/lengthen';
import { ready, type Command, type Shortcut } from '../../commands/command';
import { sayAction } from '../../commands/say-action';
import { tellStorageProblem } from '../../commands/tell-storage-problem';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { followSelected } from './follow-selected';
import { labelOf, onDated, onSelected } from './on-selected';
import { deleteSeveral, onSeveral } from './several-milestones';
import { relationCommands } from './relation-commands';
import { seriesCommands } from './series-commands';

/** Undo, redo and what can be done to the selected item. */
export function editCommands(context: CommandContext): Command[] {
  return [
    ...historyCommands(context),
    ...selectionCommands(context),
    ...seriesCommands(context),
    ...relationCommands(context),
    deletedItemsCommand(),
  ];
}

function historyCommands(context: CommandContext): Command[] {
  const history = (direction: 'undo' | 'redo', shortcuts: Shortcut[]): Command => {
    const label = () => context.plan.snapshot()[direction === 'undo' ? 'undoable' : 'redoable'];
    return {
      id: direction,
      title: `command.${direction}`,
      momentTitle: () => {
        const next = label();
        return next && context.t(`${direction}.what`, { action: sayAction(next, context.t) });
      },
      shortcuts,
      menu: 'edit',
      availability: () => (label() ? ready : { kind: 'unavailable', reason: `${direction}.nothing` }),
      run: () => void runHistory(context, direction),
    };
  };
  return [
    history('undo', [{ key: 'z', mod: true }]),
    history('redo', [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ]),
  ];
}

function deletedItemsCommand(): Command {
  return {
    id: 'deleted-items',
    title: 'command.deleted-items',
    shortcuts: [],
    menu: 'edit',
    availability: () => ready,
    run: () => useUi.getState().openDialog({ kind: 'deleted-items' }),
  };
}

async function runHistory(context: CommandContext, direction: 'undo' | 'redo'): Promise<void> {
  const { showToast } = useUi.getState();
  const done = await context.plan[direction]();
  if (!done.ok) tellStorageProblem(done.problem, context.t);
  else if (done.value === null) showToast({ tone: 'done', text: context.t(`${direction}.nothing`), undoable: false });
  else
    showToast({
      tone: 'done',
      text: context.t(`${direction}.done`, { action: sayAction(done.value, context.t) }),
      undoable: false,
    });
}

function selectionCommands(context: CommandContext): Command[] {
  const move = (days: number) => async (occurrence: Occurrence) => {
    const to = shiftSchedule(occurrence.schedule, days, 0);
    if (await context.changeOccurrence(occurrence, { kind: 'move', to })) followSelected(context);
  };
  const resize = (days: number) => (occurrence: Occurrence) =>
    context.changeOccurrence(occurrence, { kind: 'resize', to: lengthen(occurrence.schedule, days) });

  return [
    onSelected(context, { id: 'edit-selected', title: 'command.edit-selected', shortcuts: [{ key: 'e' }] }, () => {
      if (!useUi.getState().inspectorOpen) useUi.getState().toggleInspector();
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-inspector-title]')?.focus());
    }),
    onSelected(
      context,
      { id: 'duplicate', title: 'command.duplicate', shortcuts: [{ key: 'd', mod: true }] },
      async (occurrence) => {
        const { item, changes } = duplicateOccurrence(occurrence, context.newId, context.now);
        const done = await context.perform(ok(changes), labelOf('duplicate', occurrence));
        if (done) useUi.getState().select(item.id);
      },
    ),
    onSelected(
      context,
      { id: 'delete', title: 'command.delete', shortcuts: [{ key: 'Delete' }, { key: 'Backspace' }] },
      (shown) => context.changeOccurrence(shown, { kind: 'delete' }),
      (milestones) => deleteSeveral(context, milestones),
    ),
    onDated(
      context,
      { id: 'move-earlier', title: 'command.move-earlier', shortcuts: [{ key: 'ArrowLeft', alt: true }] },
      move(-1),
      undefined,
      onSeveral(context, { kind: 'move', days: -1, tracks: 0 }),
    ),
    onDated(
      context,
      { id: 'move-later', title: 'command.move-later', shortcuts: [{ key: 'ArrowRight', alt: true }] },
      move(1),
      undefined,
      onSeveral(context, { kind: 'move', days: 1, tracks: 0 }),
    ),
    onDated(
      context,
      { id: 'shorten', title: 'command.shorten', shortcuts: [{ key: 'ArrowLeft', alt: true, shift: true }] },
      resize(-1),
      undefined,
      onSeveral(context, { kind: 'stretch', edge: 'end', days: -1 }),
    ),
    onDated(
      context,
      { id: 'lengthen', title: 'command.lengthen', shortcuts: [{ key: 'ArrowRight', alt: true, shift: true }] },
      resize(1),
      undefined,
      onSeveral(context, { kind: 'stretch', edge: 'end', days: 1 }),
    ),
  ];
}
