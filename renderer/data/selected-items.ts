import { itemMatcher, occurrenceMatcher } from '#shared/plan/matches-selection';
import type { Item } from '#shared/records/item';
import type { Selection } from '#shared/records/selection';
import { dayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';
import { selectionLookups } from './visible-occurrences';

/**
 * The items that a selection means, for a file or a page that takes items and not days: a series whole with its
 * overrides, if any of them is meant. What is in calendars that are hidden or archived is left out, as in the views.
 */
export function selectedItems(plan: PlanSnapshot, selection: Selection, zone: string): readonly Item[] {
  const shown = new Set(
    plan
      .all('calendars')
      .filter(({ visible, archived }) => visible && !archived)
      .map(({ id }) => id),
  );
  const meant = new Set(meantItems(plan, selection, zone).map(familyOf));
  return plan.all('items').filter((item) => shown.has(item.calendarId) && meant.has(familyOf(item)));
}

function meantItems(plan: PlanSnapshot, selection: Selection, zone: string): readonly Item[] {
  const { period } = selection;
  const lookups = selectionLookups(plan);
  if (period === null) return plan.all('items').filter(itemMatcher(selection, lookups));
  const days = { first: dayNumber(period.first), last: dayNumber(period.last) };
  return plan
    .occurrencesIn(days, zone)
    .filter(occurrenceMatcher(selection, lookups))
    .map(({ item }) => item);
}

/** The series that an item belongs to, or itself. */
function familyOf({ id, seriesId }: Item): string {
  return seriesId ?? id;
}
