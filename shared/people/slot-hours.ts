import type { RosterSlot } from '#shared/records/event';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** From when to when something lasts, in minutes from the midnight at which the first day of its event begins. */
export interface Hours {
  readonly start: number;
  readonly end: number;
}

type SlotTime = Pick<RosterSlot, 'startsAfter' | 'minutes'>;

const HALF_A_DAY = MINUTES_PER_DAY / 2;
const AS_THE_EVENT: SlotTime = { startsAfter: null, minutes: null };

/** From when to when a slot of an event lasts: as long as the event does where nothing else is said. */
export function slotHours({ startsAfter, minutes }: SlotTime, event: Hours): Hours {
  const start = event.start + (startsAfter ?? 0);
  return { start, end: minutes === null ? Math.max(start, event.end) : start + minutes };
}

/** Does the event go on for more than a day, so that a slot has to say on which of its days it is? */
export function lastsForDays({ start, end }: Hours): boolean {
  return end - start > MINUTES_PER_DAY;
}

/** Does it take days from midnight to midnight? Those are told without a time. */
export function takesWholeDays({ start, end }: Hours): boolean {
  return end > start && ofDay(start) === 0 && ofDay(end) === 0;
}

/**
 * Puts a slot on a day of its event, counted from 0, with its times of day where it has some; else for as much of the day
 * as the event takes. Null is the whole event.
 */
export function slotOnDay(slot: SlotTime, event: Hours, day: number | null): SlotTime {
  if (day === null) return AS_THE_EVENT;
  const { start, end } = slotHours(slot, event);
  const midnight = day * MINUTES_PER_DAY;
  if (!isAsTheEvent(slot) && !takesWholeDays({ start, end }))
    return { startsAfter: midnight + ofDay(start) - event.start, minutes: end - start };
  const from = Math.max(midnight, event.start);
  const to = Math.min(midnight + MINUTES_PER_DAY, event.end);
  return from < to
    ? { startsAfter: from - event.start, minutes: to - from }
    : { startsAfter: midnight - event.start, minutes: MINUTES_PER_DAY };
}

/**
 * Lets a slot begin at a time of day, in minutes; its end stays where it is, unless it would begin after it. Null is as long
 * as the event lasts, or as its day does.
 */
export function slotFrom(slot: SlotTime, event: Hours, minute: number | null): SlotTime {
  const { start, end } = slotHours(slot, event);
  const day = lastsForDays(event) && !isAsTheEvent(slot) ? dayOf(start) : null;
  if (minute === null) return slotOnDay(AS_THE_EVENT, event, day);
  const startsAfter = day === null ? meant(minute - event.start, event) : day * MINUTES_PER_DAY + minute - event.start;
  // of an event of many days a time means one of them, not all that follow too
  const last = isAsTheEvent(slot) && lastsForDays(event) ? endOfDay(event.start + startsAfter, event) : end;
  return { startsAfter, minutes: Math.max(0, last - event.start - startsAfter) };
}

/** Lets a slot end at a time of day, within a day from its start. Null is when the event ends, or the day of the slot. */
export function slotUntil(slot: SlotTime, event: Hours, minute: number | null): SlotTime {
  const { start } = slotHours(slot, event);
  if (minute !== null) return { ...slot, minutes: ofDay(minute - start) };
  if (!lastsForDays(event) || slot.startsAfter === null) return { ...slot, minutes: null };
  return { ...slot, minutes: Math.max(0, endOfDay(start, event) - start) };
}

/** The day of a minute, counted from the first day of the event. */
export function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** The time of day of a minute. */
export function ofDay(minute: number): number {
  return minute - dayOf(minute) * MINUTES_PER_DAY;
}

function isAsTheEvent({ startsAfter, minutes }: SlotTime): boolean {
  return startsAfter === null && minutes === null;
}

/** When the day of a minute ends, or the event if it is over before. */
function endOfDay(minute: number, { end }: Hours): number {
  const midnight = (dayOf(minute) + 1) * MINUTES_PER_DAY;
  return end > minute ? Math.min(midnight, end) : midnight;
}

/**
 * Which day a shift's time of day means, in minutes from the start of the event: one during the event, if there is one;
 * else that on the side of its start which is nearer: 23:30 before an event at 1:00 is that night.
 */
function meant(minutes: number, event: Hours): number {
  const after = ofDay(minutes);
  if (after <= event.end - event.start) return after;
  if (minutes > HALF_A_DAY) return minutes - MINUTES_PER_DAY;
  return minutes < -HALF_A_DAY ? after : minutes;
}
