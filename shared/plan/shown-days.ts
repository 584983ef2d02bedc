import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';

/** What ends by this minute after midnight still belongs to the evening before: a party until two is one day. */
const NIGHT_ENDS = 6 * 60;

/** Days of a view, both inclusive. */
export interface ShownDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days on which day views draw an occurrence: those that it touches, without the small hours after its last evening. */
export function shownDays({ span }: Pick<Occurrence, 'span'>): ShownDays {
  const endsInTheNight = span.lastDay > span.firstDay && span.endMinute !== null && span.endMinute <= NIGHT_ENDS;
  return { first: span.firstDay, last: endsInTheNight ? span.lastDay - 1 : span.lastDay };
}

/** Is it drawn on any of these days? */
export function isShownIn(days: ShownDays, occurrence: Pick<Occurrence, 'span'>): boolean {
  const { first, last } = shownDays(occurrence);
  return first <= days.last && last >= days.first;
}
