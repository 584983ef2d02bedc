import { occurrenceMatcher, type SelectionLookups } from '#shared/plan/matches-selection';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, type ShownDays } from '#shared/plan/shown-days';
import type { Selection } from '#shared/records/selection';
import type { PlanSnapshot } from './plan-handle';

/** What day views of `zone` draw on `days`: what `filter` means, but nothing in calendars that are hidden or archived. */
export function visibleOccurrences(
  plan: PlanSnapshot,
  days: ShownDays,
  zone: string,
  filter: Selection,
): readonly Occurrence[] {
  const hidden = new Set(
    plan
      .all('calendars')
      .filter(({ visible, archived }) => !visible || archived)
      .map(({ id }) => id),
  );
  const isMeant = occurrenceMatcher(filter, selectionLookups(plan));
  return plan
    .occurrencesIn(days, zone)
    .filter(
      (occurrence) => !hidden.has(occurrence.item.calendarId) && isShownIn(days, occurrence) && isMeant(occurrence),
    );
}

/** The plan's registers as far as selections ask them. */
export function selectionLookups(plan: PlanSnapshot): SelectionLookups {
  return { unitOf: (calendarId) => plan.get('calendars', calendarId)?.unit ?? '' };
}
