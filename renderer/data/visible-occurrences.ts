import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, type ShownDays } from '#shared/plan/shown-days';
import type { PlanSnapshot } from './plan-handle';

/** What day views of `zone` draw on `days`: all but what is in calendars that are hidden or archived. */
export function visibleOccurrences(plan: PlanSnapshot, days: ShownDays, zone: string): readonly Occurrence[] {
  const hidden = new Set(
    plan
      .all('calendars')
      .filter(({ visible, archived }) => !visible || archived)
      .map(({ id }) => id),
  );
  return plan
    .occurrencesIn(days, zone)
    .filter((occurrence) => !hidden.has(occurrence.item.calendarId) && isShownIn(days, occurrence));
}
