import { slotHours, type Hours as SlotHours } from '#shared/people/slot-hours';
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
  const booked = new Set(
    doubleBookings(shifts).flatMap(({ personId, earlier, later }) =>
      [earlier, later].map((shift) => `${keyOf(shift)} ${personId}`),
    ),
  );
  return shifts.map((shift) => ({
    ...shift,
    missing: Math.max(0, shift.slot.needed - shift.slot.personIds.length),
    doubleBooked: shift.slot.personIds.filter((personId) => booked.has(`${keyOf(shift)} ${personId}`)),
  }));
}

/** Somebody who is on two shifts at once. */
interface DoubleBooking<S extends Hours> {
  readonly personId: string;
  readonly earlier: S;
  readonly later: S;
}

/** Who is on two shifts at once, for each two of them. Shifts come by their start. */
export function doubleBookings<S extends Hours>(shifts: readonly S[]): readonly DoubleBooking<S>[] {
  const found: DoubleBooking<S>[] = [];
  const ofPerson = new Map<string, readonly S[]>();
  for (const later of shifts) {
    for (const personId of later.slot.personIds) {
      // one that is over before this one begins meets none of the later ones
      const underWay = (ofPerson.get(personId) ?? []).filter(({ end }) => end > later.start);
      for (const earlier of underWay) if (earlier.start < later.end) found.push({ personId, earlier, later });
      ofPerson.set(personId, [...underWay, later]);
    }
  }
  return found;
}

type Hours = Pick<Shift, 'occurrence' | 'place' | 'slot' | 'start' | 'end'>;

function hoursOf({ span }: Occurrence, slot: RosterSlot): SlotHours {
  const first = span.firstDay * MINUTES_PER_DAY + (span.startMinute ?? 0);
  const last = span.lastDay * MINUTES_PER_DAY + (span.endMinute ?? MINUTES_PER_DAY);
  return slotHours(slot, { start: first, end: last });
}

function keyOf({ occurrence, place }: Hours): string {
  return `${occurrence.key} ${place}`;
}
