import { dateOf } from '#shared/time/plain-date-time';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import { toWall, type Instant } from '#shared/time/zone';

/** The day that calendars in `zone` show at an instant. */
export function dayIn(zone: string, instant: Instant): DayNumber {
  return dayNumber(dateOf(toWall(zone, instant)));
}
