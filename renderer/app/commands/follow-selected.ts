import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { weekStart } from '../../data/plan-settings';
import { latestPlace, periodOf, type Place } from '../../state/place';
import { selectedItem, type CommandContext } from './command-context';

/** Turns to where the selected item is now, if a move has taken it out of what the window shows. */
export function followSelected(context: CommandContext): void {
  const span = selectedItem(context)?.span;
  if (!span) return;
  const { first, last } = drawnDays(latestPlace(context.place), weekStart(context.plan.snapshot()));
  if (span.lastDay < first || span.firstDay > last) context.goTo({ date: dateOfDay(span.firstDay) });
}

/** The days that are drawn: a month is filled up to whole weeks. */
function drawnDays(place: Place, weekStart: WeekStart): { readonly first: number; readonly last: number } {
  const { first, last } = periodOf(place, weekStart);
  const days = { first: dayNumber(first), last: dayNumber(last) };
  if (place.view !== 'month') return days;
  return {
    first: days.first - weekColumn(days.first, weekStart),
    last: days.last + 6 - weekColumn(days.last, weekStart),
  };
}
