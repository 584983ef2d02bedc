import type { MessageKey } from '#shared/i18n/catalogue';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ActionLabel } from '#shared/records/action-label';
import type { Milestone } from '#shared/records/milestone';
import { ready, type Availability, type Command } from '../../commands/command';
import { inTurn } from '../../commands/in-turn';
import { selectedMilestones } from '../../data/selected-milestones';
import type { ShownItem } from '../../data/shown-item';
import { selectedKeys } from '../../state/selection-slice';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

type CommandName = Pick<Command, 'id' | 'title' | 'shortcuts'>;

/** What a command does to milestones that are selected together on the roadmap. */
export type ActOnSeveral = (milestones: readonly Milestone[]) => Promise<unknown>;

/**
 * A command of the edit menu that does something to the selected item; where several are selected together, to all of
 * them, if it can be.
 */
export function onSelected(
  context: CommandContext,
  command: CommandName,
  act: (shown: ShownItem) => Promise<unknown> | void,
  actOnSeveral?: ActOnSeveral,
): Command {
  return {
    ...command,
    menu: 'edit',
    availability: (): Availability =>
      selectedItem(context) ? ready : { kind: 'unavailable', reason: 'disabled.nothing-selected' },
    run: () =>
      void inTurn(async () => {
        const shown = selectedItem(context);
        const several = severalSelected(context);
        if (several.length > 1 && actOnSeveral) await actOnSeveral(several);
        else if (shown) await act(shown);
      }),
  };
}

/** The same for an item that has a date; `refusal` says why another one, or this one now, cannot be meant. */
export function onDated(
  context: CommandContext,
  command: CommandName,
  act: (occurrence: Occurrence) => Promise<unknown>,
  refusal: (occurrence: Occurrence) => MessageKey | null = () => null,
  actOnSeveral?: ActOnSeveral,
): Command {
  const onAny = onSelected(
    context,
    command,
    async (shown) => {
      if (shown.schedule !== null && refusal(shown) === null) await act(shown);
    },
    actOnSeveral,
  );
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

/** The milestones that are selected together; none on other screens than the roadmap. */
export function severalSelected({ screen, plan }: CommandContext): readonly Milestone[] {
  return screen === 'roadmap' ? selectedMilestones(plan.snapshot(), selectedKeys(useUi.getState())) : [];
}

/** How an action on one item is called. */
export function labelOf(action: ActionLabel['action'], { item }: Pick<ShownItem, 'item'>): ActionLabel {
  return { action, title: item.title, count: 1 };
}
