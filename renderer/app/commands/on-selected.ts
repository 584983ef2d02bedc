import type { MessageKey } from '#shared/i18n/catalogue';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ActionLabel } from '#shared/records/action-label';
import { ready, type Availability, type Command } from '../../commands/command';
import { inTurn } from '../../commands/in-turn';
import type { ShownItem } from '../../data/shown-item';
import { selectedItem, type CommandContext } from './command-context';

type CommandName = Pick<Command, 'id' | 'title' | 'shortcuts'>;

/** A command of the edit menu that does something to the selected item. */
export function onSelected(
  context: CommandContext,
  command: CommandName,
  act: (shown: ShownItem) => Promise<unknown> | void,
): Command {
  return {
    ...command,
    menu: 'edit',
    availability: (): Availability =>
      selectedItem(context) ? ready : { kind: 'unavailable', reason: 'disabled.nothing-selected' },
    run: () =>
      void inTurn(async () => {
        const shown = selectedItem(context);
        if (shown) await act(shown);
      }),
  };
}

/** The same for an item that has a date; `refusal` says why another one, or this one now, cannot be meant. */
export function onDated(
  context: CommandContext,
  command: CommandName,
  act: (occurrence: Occurrence) => Promise<unknown>,
  refusal: (occurrence: Occurrence) => MessageKey | null = () => null,
): Command {
  const onAny = onSelected(context, command, async (shown) => {
    if (shown.schedule !== null && refusal(shown) === null) await act(shown);
  });
  return {
    ...onAny,
    availability: () => {
      const shown = selectedItem(context);
      if (!shown) return onAny.availability();
      const reason = shown.schedule === null ? 'disabled.undated' : refusal(shown);
      return reason === null ? ready : { kind: 'unavailable', reason };
    },
  };
}

/** How an action on one item is called. */
export function labelOf(action: ActionLabel['action'], { item }: Pick<ShownItem, 'item'>): ActionLabel {
  return { action, title: item.title, count: 1 };
}
