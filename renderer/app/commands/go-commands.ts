import { stepWindow } from '#shared/roadmap/roadmap-window';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { CALENDAR_VIEWS, latestPlace, step, type CalendarView } from '../../state/place';
import { latestRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

const VIEW_KEYS: Readonly<Record<CalendarView, string>> = {
  year: 'y',
  quarter: 'q',
  month: 'm',
  week: 'w',
  day: 'd',
  agenda: 'a',
};

/** Which period is looked at, and how. */
export function goCommands(context: CommandContext): Command[] {
  const go = (command: Pick<Command, 'id' | 'title' | 'shortcuts'>, run: () => void): Command => ({
    ...command,
    menu: 'go',
    availability: () => ready,
    run,
  });
  return [
    ...CALENDAR_VIEWS.map((view) =>
      go({ id: view, title: `command.${view}`, shortcuts: [{ key: VIEW_KEYS[view] }] }, () => context.goTo({ view })),
    ),
    go({ id: 'year-planner', title: 'command.year-planner', shortcuts: [] }, () =>
      context.goTo({ view: 'year', shape: 'planner' }),
    ),
    go({ id: 'year-grid', title: 'command.year-grid', shortcuts: [] }, () =>
      context.goTo({ view: 'year', shape: 'grid' }),
    ),
    go({ id: 'today', title: 'command.today', shortcuts: [{ key: 't' }] }, () =>
      context.showDay(dayIn(planZone(context.plan.snapshot()), context.now())),
    ),
    go({ id: 'next', title: 'command.next', shortcuts: [{ key: 'j' }] }, () => stepOn(context, 1)),
    go({ id: 'previous', title: 'command.previous', shortcuts: [{ key: 'k' }] }, () => stepOn(context, -1)),
    go({ id: 'go-to-date', title: 'command.go-to-date', shortcuts: [{ key: 'g' }] }, () =>
      useUi.getState().openDialog({ kind: 'go-to-date' }),
    ),
  ];
}

/** One period on, or back, of the shown screen. */
function stepOn(context: CommandContext, direction: 1 | -1): void {
  if (context.screen === 'roadmap') {
    const { window } = latestRoadmapPlace(context.roadmap);
    context.goToRoadmap({ window: stepWindow(window, direction) });
  } else context.goTo(step(latestPlace(context.place), direction));
}
