import { stepWindow } from '#shared/roadmap/roadmap-window';
import type { DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { planZone } from '../../data/plan-settings';
import { dayOfWeeks, isInWeeks, latestPath } from '../../state/weeks-place';
import { CALENDAR_VIEWS, latestPlace, step, type CalendarView } from '../../state/place';
import { latestRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Four weeks of those by channel. */
const WEEKS_STEP = 28;

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
      weeksDay(context) === undefined ? context.showDay(todayOf(context)) : context.goToWeeks(null),
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
  const shown = weeksDay(context);
  if (shown !== undefined) return context.goToWeeks((shown ?? todayOf(context)) + direction * WEEKS_STEP);
  if (context.screen === 'roadmap') {
    const { window } = latestRoadmapPlace(context.roadmap);
    context.goToRoadmap({ window: stepWindow(window, direction) });
  } else context.goTo(step(latestPlace(context.place), direction));
}

/** The day that the weeks by channel are turned to, null for today; undefined where they are not shown. */
function weeksDay({ screen, path: drawn }: CommandContext): DayNumber | null | undefined {
  const path = latestPath(drawn);
  return screen === 'content' && isInWeeks(path) ? dayOfWeeks(path) : undefined;
}

function todayOf({ plan, now }: CommandContext): DayNumber {
  return dayIn(planZone(plan.snapshot()), now());
}
