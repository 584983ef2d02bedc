import type { SavedView } from '#shared/records/saved-view';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { placeOfView } from '../../state/saved-view-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** One command for each saved view: it shows again what was kept, where it was looked at. */
export function savedViewCommands(context: CommandContext, savedViews: readonly SavedView[]): Command[] {
  return savedViews.map((view) => ({
    id: `saved-view-${view.id}`,
    title: 'command.saved-view',
    momentTitle: () => context.t('view.open', { name: view.name }),
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: () => {
      const today = dayIn(planZone(context.plan.snapshot()), context.now());
      useUi.getState().setFilter(view.selection);
      context.goTo(placeOfView(view, today));
    },
  }));
}
