import { flushSync } from 'react-dom';
import { isEverything } from '#shared/plan/edit-selection';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';

/** What the views show of the plan, and keeping it under a name. */
export function filterCommands(): Command[] {
  const ui = useUi.getState;
  return [
    {
      id: 'filter',
      title: 'command.filter',
      shortcuts: [{ key: 'f' }],
      menu: 'view',
      availability: () => ready,
      run: () => {
        // Drawn at once, for the next key may follow before the next frame.
        flushSync(() => ui().openFilterBar());
        document.querySelector<HTMLElement>('[data-filter-words]')?.focus();
      },
    },
    {
      id: 'clear-filter',
      title: 'command.clear-filter',
      shortcuts: [],
      menu: 'view',
      availability: () =>
        ui().filterBarOpen || !isEverything(ui().filter)
          ? ready
          : { kind: 'unavailable', reason: 'disabled.nothing-filtered' },
      run: () => ui().clearFilter(),
    },
    {
      id: 'save-view',
      title: 'command.save-view',
      shortcuts: [],
      menu: 'view',
      availability: () => ready,
      run: () => ui().openDialog({ kind: 'save-view' }),
    },
  ];
}
