import { daysOfWindow } from '#shared/roadmap/roadmap-window';
import type { ShownDays } from '#shared/plan/shown-days';
import { periodStarts } from '../../data/plan-settings';
import { drawnDays, latestPlace } from '../../state/place';
import { latestRoadmapPlace } from '../../state/roadmap-place';
import { selectedItem, type CommandContext } from './command-context';

/** Turns to where the selected item is now, if a move has taken it out of what the window shows. */
export function followSelected(context: CommandContext): void {
  const span = selectedItem(context)?.span;
  if (!span) return;
  const { first, last } = daysInView(context);
  if (span.lastDay < first || span.firstDay > last) context.showDay(span.firstDay);
}

function daysInView({ screen, roadmap, place, plan }: CommandContext): ShownDays {
  if (screen === 'roadmap') return daysOfWindow(latestRoadmapPlace(roadmap).window);
  return drawnDays(latestPlace(place), periodStarts(plan.snapshot()));
}
