import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, type ShownDays } from '#shared/plan/shown-days';
import { statusOf } from '#shared/records/status';
import { MINUTES_PER_DAY, wallMinutes } from '#shared/time/plain-date-time';
import { toInstant, toWall, type Instant } from '#shared/time/zone';

/** A stretch of a wall calendar by its hours, in minutes as `wallMinutes` counts them. */
export interface HourSpan {
  readonly start: number;
  readonly end: number;
}

/** Does it lie among the hours? Whole days, and what lasts a day or longer, lie above them. */
export function isAmongHours({ schedule }: Pick<Occurrence, 'schedule'>): boolean {
  return schedule.kind === 'timed' && schedule.minutes < MINUTES_PER_DAY;
}

/** Where something timed lies by the clocks on the wall: what is in an hour that comes twice lies in that hour. */
export function hourSpan({ schedule, span }: Pick<Occurrence, 'schedule' | 'span'>): HourSpan {
  const start = span.firstDay * MINUTES_PER_DAY + span.startMinute!;
  const end = span.lastDay * MINUTES_PER_DAY + span.endMinute!;
  const length = schedule.kind === 'timed' ? schedule.minutes : 0;
  // Clocks that were set back meanwhile may show an end before the start: then its length is drawn.
  return { start, end: end > start ? end : start + length };
}

/** Is it drawn in a view of these days? What goes on over a midnight is drawn in both days. */
export function touchesDays({ first, last }: ShownDays, occurrence: Occurrence): boolean {
  if (!isAmongHours(occurrence)) return isShownIn({ first, last }, occurrence);
  const { start, end } = hourSpan(occurrence);
  const [from, to] = [first * MINUTES_PER_DAY, (last + 1) * MINUTES_PER_DAY];
  return start < to && (end > from || start >= from);
}

/** Two or more gatherings at once. */
export interface Clash {
  /** When more than one is on, on the wall. */
  readonly during: HourSpan;
}

const MS_PER_MINUTE = 60_000;

/**
 * Which gatherings are at the same time as others: events that people come to, without ideas and what was called off.
 * By the key of the one that begins first.
 */
export function clashesAmong(occurrences: readonly Occurrence[], zone: string): ReadonlyMap<string, Clash> {
  const clashes = new Map<string, Clash>();
  const onWall = (instant: Instant) => wallMinutes(toWall(zone, instant));
  let group: { readonly key: string; end: Instant; from: Instant | null; to: Instant } | null = null;
  for (const { key, start, end } of gatherings(occurrences)) {
    if (!group || start >= group.end) {
      group = { key, end, from: null, to: start };
      continue;
    }
    group.from ??= start;
    group.to = Math.max(group.to, Math.min(end, group.end));
    group.end = Math.max(group.end, end);
    clashes.set(group.key, { during: { start: onWall(group.from), end: onWall(group.to) } });
  }
  return clashes;
}

/** What can clash, by its start on the time line of the world. */
function gatherings(occurrences: readonly Occurrence[]) {
  return occurrences
    .flatMap(({ key, item, schedule }) => {
      if (item.kind !== 'event' || item.mode === 'online' || schedule.kind === 'all-day') return [];
      if (['idea', 'cancelled'].includes(statusOf(item)) || schedule.minutes === 0) return [];
      const start = toInstant(schedule.zone, schedule.start);
      return [{ key, start, end: start + schedule.minutes * MS_PER_MINUTE }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
