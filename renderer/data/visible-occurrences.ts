import { isEverything } from '#shared/plan/edit-selection';
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
  const drawn = drawnOccurrences(plan, days, zone);
  return isEverything(filter) ? drawn : drawn.filter(occurrenceMatcher(filter, selectionLookups(plan)));
}

const WINDOWS_KEPT = 6;
const drawnOf = new WeakMap<PlanSnapshot, Map<string, readonly Occurrence[]>>();

/** The same without a filter. Remembered, since every part of the window that counts or draws asks for it. */
function drawnOccurrences(plan: PlanSnapshot, days: ShownDays, zone: string): readonly Occurrence[] {
  const windows = drawnOf.get(plan) ?? new Map<string, readonly Occurrence[]>();
  drawnOf.set(plan, windows);
  const key = `${days.first} ${days.last} ${zone}`;
  let drawn = windows.get(key);
  if (!drawn) {
    const hidden = new Set(
      plan
        .all('calendars')
        .filter(({ visible, archived }) => !visible || archived)
        .map(({ id }) => id),
    );
    drawn = plan
      .occurrencesIn(days, zone)
      .filter((occurrence) => !hidden.has(occurrence.item.calendarId) && isShownIn(days, occurrence));
    const [oldest] = windows.keys();
    if (oldest !== undefined && windows.size >= WINDOWS_KEPT) windows.delete(oldest);
    windows.set(key, drawn);
  }
  return drawn;
}

/** The plan's registers as far as selections ask them. */
export function selectionLookups(plan: PlanSnapshot): SelectionLookups {
  return { unitOf: (calendarId) => plan.get('calendars', calendarId)?.unit ?? '' };
}
