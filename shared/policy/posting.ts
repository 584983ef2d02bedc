import { shiftSchedule, spanIn, startOf, type Occurrence } from '#shared/plan/occurrence';
import type { Placement, Post } from '#shared/records/post';
import type { Schedule } from '#shared/records/schedule';
import { plainDate, daysBetween, type DayNumber } from '#shared/time/plain-date';
import { toInstant, type Instant } from '#shared/time/zone';

/** One appearance of a post: in a channel, or (null) in none yet. */
export interface Posting {
  readonly occurrence: Occurrence & { readonly item: Post };
  readonly channelId: string | null;
  /** Of all its channels the one it comes out in first: where a post counts once, it counts here. */
  readonly isFirst: boolean;
  /** The date in the channel's zone; of whole days the date itself. */
  readonly day: DayNumber;
  /** Minutes after midnight there; null for whole days, which keep no hours. */
  readonly minute: number | null;
  readonly instant: Instant | null;
}

/** A channel's zone, by its identity. */
export type ZoneOf = (channelId: string | null) => string;

/** Where and when an occurrence of a post appears, the first one first; nothing for what is no post. */
export function appearances(occurrence: Occurrence, zoneOf: ZoneOf): Posting[] {
  if (!isPost(occurrence)) return [];
  const { placements } = occurrence.item;
  const places = placements.length > 0 ? placements : [null];
  return places
    .map((placement) => appearance(occurrence, placement, zoneOf))
    .sort((one, other) => one.day - other.day || (one.minute ?? -1) - (other.minute ?? -1))
    .map((posting, index) => ({ ...posting, isFirst: index === 0 }));
}

function isPost(occurrence: Occurrence): occurrence is Posting['occurrence'] {
  return occurrence.item.kind === 'post';
}

function appearance(occurrence: Posting['occurrence'], placement: Placement | null, zoneOf: ZoneOf): Posting {
  const channelId = placement?.channelId ?? null;
  const schedule = ownTime(occurrence, placement) ?? occurrence.schedule;
  const { firstDay, startMinute } = spanIn(zoneOf(channelId), schedule);
  const instant = schedule.kind === 'timed' ? toInstant(schedule.zone, schedule.start) : null;
  return { occurrence, channelId, isFirst: false, day: firstDay, minute: startMinute, instant };
}

/** A channel's own time is written down for the first date of a series; the other dates keep its distance. */
function ownTime({ item, schedule }: Posting['occurrence'], placement: Placement | null): Schedule | null {
  const own = placement?.schedule ?? null;
  if (own === null || item.rule === null || item.schedule === null) return own;
  return shiftSchedule(own, daysBetween(dateOfStart(item.schedule), dateOfStart(schedule)), 0);
}

function dateOfStart(schedule: Schedule) {
  return plainDate(startOf(schedule).slice(0, 10));
}
