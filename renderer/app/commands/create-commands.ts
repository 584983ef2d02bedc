import { openTracks } from '#shared/people/part-tracks';
import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import { defaultSchedule } from '#shared/plan/default-schedule';
import type { Milestone } from '#shared/records/milestone';
import { daysOfWindow } from '#shared/roadmap/roadmap-window';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { periodStarts, planZone } from '../../data/plan-settings';
import { latestPlace, periodOf } from '../../state/place';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { selectedItem, type CommandContext } from './command-context';

/** New item, and one command for each kind: the composer opens on today, or on the first day of another period. */
export function createCommands(context: CommandContext): Command[] {
  const start = (kind: DisplayKind) => () => {
    const zone = planZone(context.plan.snapshot());
    const day = dayInView(context, dayIn(zone, context.now()));
    const draft = { kind, schedule: defaultSchedule(kind, day, day, zone), anchor: null };
    const isOnRoadmap = context.screen === 'roadmap' && (kind === 'milestone' || kind === 'phase');
    useUi.getState().startDraft(isOnRoadmap ? { ...draft, roadmap: placeOnRoadmap(context) } : draft);
  };
  return [
    {
      id: 'new-item',
      title: 'command.new-item',
      shortcuts: [{ key: 'n' }, { key: 'c' }],
      menu: 'file',
      availability: () => ready,
      run: start(context.screen === 'roadmap' ? 'milestone' : 'event'),
    },
    ...DISPLAY_KINDS.map((kind): Command => ({
      id: `new-${kind}`,
      title: `command.new-${kind}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: start(kind),
    })),
  ];
}

/** Today, if it is in view, else the first day that is. */
function dayInView({ screen, roadmap, place, plan }: CommandContext, today: DayNumber): DayNumber {
  if (screen === 'roadmap') {
    const { first, last } = daysOfWindow(latestRoadmapPlace(roadmap).window);
    return today >= first && today <= last ? today : first;
  }
  const period = periodOf(latestPlace(place), periodStarts(plan.snapshot()));
  const [first, last] = [dayNumber(period.first), dayNumber(period.last)];
  return today >= first && today <= last ? today : first;
}

/** The plan that is looked at, and the track of the selected item, or the first one. */
function placeOnRoadmap(context: CommandContext): Pick<Milestone, 'trackId' | 'scope'> {
  const item = selectedItem(context)?.item;
  const scope = scopeOf(latestRoadmapPlace(context.roadmap).personId);
  const [first] = openTracks(scope, context.plan.snapshot().all('tracks'));
  return { trackId: item?.kind === 'milestone' ? item.trackId : (first?.id ?? null), scope };
}
