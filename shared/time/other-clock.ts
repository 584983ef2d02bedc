import type { DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, fromWallMinutes, minuteOf, wallTime } from '#shared/time/plain-date-time';
import { offsetChanges, offsetMinutes, rezone, toInstant, toWall } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;
const NOON = 12 * 60;

/**
 * Minutes after midnight that the clocks of `other` show when those of `zone` show `minute` on `day`; null for a time
 * that the clocks of `zone` skip on that day.
 */
export function otherClock(day: DayNumber, minute: number, zone: string, other: string): number | null {
  const wall = wallTime(day, minute);
  return toWall(zone, toInstant(zone, wall)) === wall ? minuteOf(rezone(wall, zone, other)) : null;
}

/** Minutes that the clocks of `other` are ahead of those of `zone` at noon of a day. */
export function minutesAhead(day: DayNumber, zone: string, other: string): number {
  const noon = toInstant(zone, wallTime(day, NOON));
  return offsetMinutes(other, noon) - offsetMinutes(zone, noon);
}

/** What the clocks of a zone show before and after they are set anew on a day, in minutes after midnight; null on other days. */
export function clockChange(day: DayNumber, zone: string): { readonly before: number; readonly after: number } | null {
  const start = toInstant(zone, fromWallMinutes(day * MINUTES_PER_DAY));
  const [change] = offsetChanges(zone, start, toInstant(zone, fromWallMinutes((day + 1) * MINUTES_PER_DAY)));
  if (!change) return null;
  const onWall = (offset: number) => change.at / MS_PER_MINUTE + offset - day * MINUTES_PER_DAY;
  return { before: onWall(change.before), after: onWall(change.after) };
}
