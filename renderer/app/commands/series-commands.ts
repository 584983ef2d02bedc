import { SERIES_SCOPES } from '#shared/records/series-scope';
import { ready, type Availability, type Command } from '../../commands/command';
import { dateOfSeries } from '../../commands/date-of-series';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

/** Which dates of the selected series are edited, and how the selected item repeats. */
export function seriesCommands(context: CommandContext): Command[] {
  return [...scopeCommands(context), repeatCommand(context)];
}

function scopeCommands(context: CommandContext): Command[] {
  return SERIES_SCOPES.map((scope) => ({
    id: `edit-${scope}`,
    title: `command.edit-${scope}`,
    shortcuts: [],
    menu: null,
    availability: (): Availability =>
      isDate(context) ? ready : { kind: 'unavailable', reason: 'disabled.does-not-repeat' },
    run: () => {
      useUi.getState().setEditScope(scope);
      inInspector('[data-inspector-title]', (title) => title.focus());
    },
  }));
}

function repeatCommand(context: CommandContext): Command {
  return {
    id: 'repeat',
    title: 'command.repeat',
    shortcuts: [],
    menu: null,
    availability: () => {
      const shown = selectedItem(context);
      if (!shown) return { kind: 'unavailable', reason: 'disabled.nothing-selected' };
      if (shown.schedule === null) return { kind: 'unavailable', reason: 'disabled.undated' };
      return shown.item.kind === 'milestone' ? { kind: 'unavailable', reason: 'disabled.never-repeats' } : ready;
    },
    run: () => {
      const { editScope, setEditScope } = useUi.getState();
      if (isDate(context) && editScope === 'this') setEditScope('all'); // one date has no rule of its own
      inInspector('[data-rule] button', (rule) => rule.click());
    },
  };
}

function isDate(context: CommandContext): boolean {
  const shown = selectedItem(context);
  return shown !== undefined && dateOfSeries(context.plan.snapshot(), shown) !== null;
}

/** Unfolds the inspector and does something to an element of it, once what was set is drawn. */
function inInspector(selector: string, act: (element: HTMLElement) => void): void {
  const { inspectorOpen, toggleInspector } = useUi.getState();
  if (!inspectorOpen) toggleInspector();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) act(element);
    }),
  );
}
