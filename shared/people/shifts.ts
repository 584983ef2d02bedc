import type { Occurrence } from '#shared/plan/occurrence';
import type { RosterSlot } from '#shared/records/event';
import { statusOf } from '#shared/records/status';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** One slot of an event's roster on one of its dates, in the zone of the view. */
export interface Shift {
  readonly occurrence: Occurrence;
  /** The slot's place in the roster. */
  readonly place: number;
  readonly slot: RosterSlot;
  /** Minutes since 1970-01-01 on the wall; an event of whole days, and a slot without times of its own, take all of it. */
  readonly start: number;
  readonly end: number;
  /** How many are still to be found. */
  readonly missing: number;
  /** Those of the slot who are on another shift at the same time. */
  readonly doubleBooked: readonly string[];
}

/** All shifts of what happens, by their start. What is cancelled needs nobody. */
export function shiftsIn(occurrences: readonly Occurrence[]): readonly Shift[] {
  const shifts = occurrences
    .flatMap((occurrence) => {
      const { item } = occurrence;
      if (item.kind !== 'event' || statusOf(item) === 'cancelled') return [];
      return item.roster.map((slot, place) => ({ occurrence, place, slot, ...hoursOf(occurrence, slot) }));
    })
    .toSorted((one, other) => one.start - other.start || (keyOf(one) < keyOf(other) ? -1 : 1));
  const booked = doubleBookings(shifts);
  return shifts.map((shift) => ({
    ...shift,
    missing: Math.max(0, shift.slot.needed - shift.slot.personIds.length),
    doubleBooked: shift.slot.personIds.filter((personId) => booked.has(`${keyOf(shift)} ${personId}`)),
  }));
}

type Hours = Pick<Shift, 'occurrence' | 'place' | 'slot' | 'start' | 'end'>;

function hoursOf({ span }: Occurrence, { startsAfter, minutes }: RosterSlot): { start: number; end: number } {
  const first = span.firstDay * MINUTES_PER_DAY + (span.startMinute ?? 0);
  const last = span.lastDay * MINUTES_PER_DAY + (span.endMinute ?? MINUTES_PER_DAY);
  const start = first + (startsAfter ?? 0);
  return { start, end: minutes === null ? Math.max(start, last) : start + minutes };
}

/** Who is on two shifts at once: each such place of a person, by shift and identity. Shifts come by their start. */
function doubleBookings(shifts: readonly Hours[]): ReadonlySet<string> {
  const booked = new Set<string>();
  const ofPerson = new Map<string, Hours[]>();
  for (const shift of shifts) {
    for (const personId of shift.slot.personIds) {
      const others = ofPerson.get(personId) ?? [];
      for (const other of others) {
        if (other.end <= shift.start || shift.end <= other.start) continue;
        booked.add(`${keyOf(other)} ${personId}`).add(`${keyOf(shift)} ${personId}`);
      }
      // one that is over before this one begins meets none of the later ones
      ofPerson.set(personId, [...others.filter(({ end }) => end > shift.start), shift]);
    }
  }
  return booked;
}

function keyOf({ occurrence, place }: Hours): string {
  return `${occurrence.key} ${place}`;
}
