import { fitWindow, periodWindow, zoom, ZOOM_MONTHS } from '#shared/roadmap/roadmap-window';
import { roadmapItem, roadmapTracks } from '#shared/roadmap/roadmap-items';
import type { DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { periodStarts, planZone } from '../../data/plan-settings';
import { latestRoadmapPlace, ROADMAP_VIEWS, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

/** One step of zooming in or out: four of them halve or double the days. */
const ZOOM_STEP = 2 ** (1 / 4);

/** How much of the roadmap is looked at. */
export function roadmapCommands(context: CommandContext): Command[] {
  const go = (command: Pick<Command, 'id' | 'title' | 'shortcuts'>, run: () => void): Command => ({
    ...command,
    menu: null,
    availability: () => (context.screen === 'roadmap' ? ready : { kind: 'unavailable', reason: 'roadmap.not-shown' }),
    run,
  });
  const zoomBy = (factor: number) => () => {
    const { window } = latestRoadmapPlace(context.roadmap);
    context.goToRoadmap({ window: zoom(window, factor, window.from + window.days / 2) });
  };
  return [
    go(
      { id: 'roadmap-zoom-in', title: 'command.roadmap-zoom-in', shortcuts: [{ key: '+' }, { key: '=' }] },
      zoomBy(1 / ZOOM_STEP),
    ),
    go({ id: 'roadmap-zoom-out', title: 'command.roadmap-zoom-out', shortcuts: [{ key: '-' }] }, zoomBy(ZOOM_STEP)),
    {
      ...go({ id: 'export-roadmap', title: 'command.export-roadmap', shortcuts: [] }, () =>
        useUi.getState().openDialog({ kind: 'export-roadmap' }),
      ),
      menu: 'file',
    },
    ...ROADMAP_VIEWS.map((view) =>
      go({ id: `roadmap-${view}`, title: `command.roadmap-${view}`, shortcuts: [] }, () =>
        context.goToRoadmap({ view }),
      ),
    ),
    go({ id: 'roadmap-fit', title: 'command.roadmap-fit', shortcuts: [{ key: '0' }] }, () => fit(context)),
    ...ZOOM_MONTHS.map((months) =>
      go({ id: `roadmap-${months}`, title: `command.roadmap-${months}`, shortcuts: [] }, () => {
        const { yearStart } = periodStarts(context.plan.snapshot());
        context.goToRoadmap({ window: periodWindow(months, dayLookedAt(context), yearStart) });
      }),
    ),
  ];
}

/** What a person looks at, of the days in view: the selected item, else today, else what is in the middle. */
function dayLookedAt(context: CommandContext): DayNumber {
  const { window } = latestRoadmapPlace(context.roadmap);
  const isInView = (day: DayNumber | undefined) =>
    day !== undefined && day >= window.from && day < window.from + window.days;
  const middle = Math.floor(window.from + window.days / 2);
  return [selectedItem(context)?.span?.firstDay, todayOf(context)].find(isInView) ?? middle;
}

/** Shows all of the plan that is looked at, or of everybody's. */
function fit(context: CommandContext): void {
  const plan = context.plan.snapshot();
  const { personId, isEveryone } = latestRoadmapPlace(context.roadmap);
  const items = isEveryone
    ? plan.all('items').flatMap((item) => {
        const isOfPerson = item.kind === 'milestone' && item.scope.kind === 'person';
        return (isOfPerson && roadmapItem(item)) || [];
      })
    : roadmapTracks(plan.all('items'), plan.all('tracks'), scopeOf(personId)).flatMap((track) => track.items);
  if (items.length === 0) return;
  const first = items.reduce((least, item) => Math.min(least, item.first), Infinity);
  const last = items.reduce((most, item) => Math.max(most, item.last), -Infinity);
  context.goToRoadmap({ window: fitWindow(first, last, todayOf(context)) });
}

function todayOf({ plan, now }: CommandContext): DayNumber {
  return dayIn(planZone(plan.snapshot()), now());
}
