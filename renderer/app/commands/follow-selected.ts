import { dateOfDay } from '#shared/time/plain-date';
import { periodStarts } from '../../data/plan-settings';
import { drawnDays, latestPlace } from '../../state/place';
import { selectedItem, type CommandContext } from './command-context';

/** Turns to where the selected item is now, if a move has taken it out of what the window shows. */
export function followSelected(context: CommandContext): void {
  const span = selectedItem(context)?.span;
  if (!span) return;
  const { first, last } = drawnDays(latestPlace(context.place), periodStarts(context.plan.snapshot()));
  if (span.lastDay < first || span.firstDay > last) context.goTo({ date: dateOfDay(span.firstDay) });
}
