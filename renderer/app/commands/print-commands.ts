import { assertNever } from '#shared/kernel/assert-never';
import { usualSetup } from '#shared/print/usual-setup';
import type { PrintDocumentKind, PrintSetup } from '#shared/records/print-setup';
import { dateOfDay } from '#shared/time/plain-date';
import { ready, type Command } from '../../commands/command';
import { periodStarts } from '../../data/plan-settings';
import { latestPlace, periodOf, type Place } from '../../state/place';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** The preview of what the window shows, and one of each saved set-up. */
export function printCommands(context: CommandContext, saved: readonly PrintSetup[]): Command[] {
  return [
    {
      id: 'print',
      title: 'command.print',
      alsoCalled: 'command.print-also',
      shortcuts: [{ key: 'p', mod: true }],
      menu: 'file',
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'print', setup: setupOfView(context) }),
    },
    ...saved.map((setup): Command => ({
      id: `print-setup-${setup.id}`,
      title: 'command.print-setup',
      momentTitle: () => context.t('print.with-setup', { name: setup.name }),
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'print', setup }),
    })),
  ];
}

/** The document that is most like the view, of the days that it shows, and of what the filter and the sidebar let through. */
function setupOfView(context: CommandContext): PrintSetup {
  const { filter, selectedKey } = useUi.getState();
  const place = latestPlace(context.place);
  const plan = context.plan.snapshot();
  const hidden = plan.all('calendars').filter(({ visible, archived }) => !visible && !archived);
  const shown = plan.all('calendars').filter(({ visible, archived }) => visible && !archived);
  const { personId } = latestRoadmapPlace(context.roadmap);
  const scope = context.screen === 'roadmap' && personId !== null ? scopeOf(personId) : filter.scope;
  const usual = usualSetup({
    document: documentOf(context.screen, place),
    period: context.screen === 'roadmap' ? roadmapPeriod(context) : periodOf(place, periodStarts(plan)),
    selection:
      filter.calendarIds === null && hidden.length > 0
        ? { ...filter, scope, calendarIds: shown.map(({ id }) => id) }
        : { ...filter, scope },
  });
  return { ...usual, occurrenceKey: selectedKey };
}

function documentOf(screen: CommandContext['screen'], { view, shape }: Place): PrintDocumentKind {
  if (screen === 'roadmap') return 'roadmap';
  if (screen === 'content') return 'content-grid';
  if (screen !== 'calendar') return 'agenda';
  switch (view) {
    case 'year':
      return shape === 'grid' ? 'year-grid' : 'year-planner';
    case 'quarter':
      return 'quarter';
    case 'month':
      return 'month';
    case 'week':
    case 'day':
    case 'agenda':
      return 'agenda';
    default:
      return assertNever(view);
  }
}

function roadmapPeriod({ roadmap }: CommandContext): PrintSetup['period'] {
  const { from, days } = latestRoadmapPlace(roadmap).window;
  return { first: dateOfDay(Math.floor(from)), last: dateOfDay(Math.ceil(from + days) - 1) };
}
