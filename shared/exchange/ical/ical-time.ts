import type { Schedule } from '#shared/records/schedule';
import type { JCalProperty } from '#shared/exchange/ical/jcal';

/** How dates of a schedule are written: as DATE, as UTC, or as wall time with a TZID. */
export type TimeForm =
  { readonly kind: 'date' } | { readonly kind: 'utc' } | { readonly kind: 'zoned'; readonly zone: string };

/** RFC 5545, 3.3.5: UTC is written with a Z and must not carry a TZID. */
export function timeFormOf(schedule: Schedule): TimeForm {
  if (schedule.kind === 'all-day') return { kind: 'date' };
  return schedule.zone === 'UTC' ? { kind: 'utc' } : { kind: 'zoned', zone: schedule.zone };
}

/** A date property (`exdate`, `recurrence-id`) that holds `start`, a date or a wall time to the minute. */
export function timeProperty(name: string, start: string, form: TimeForm): JCalProperty {
  switch (form.kind) {
    case 'date':
      return [name, {}, 'date', start.slice(0, 10)];
    case 'utc':
      return [name, {}, 'date-time', `${start}:00Z`];
    case 'zoned':
      return [name, { tzid: form.zone }, 'date-time', `${start}:00`];
  }
}

/** `2027-03-11T19:00` as `20270311T190000`, with a Z when it is UTC. */
export function basicTime(start: string, form: TimeForm): string {
  return `${start.replace(/[-:]/g, '')}00${form.kind === 'utc' ? 'Z' : ''}`;
}

/** Minutes, negative before, as an exact DURATION (RFC 5545, 3.3.6): hours and minutes, since days would be nominal. */
export function durationText(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const rest = size % 60;
  const clock = hours === 0 ? `${rest}M` : rest === 0 ? `${hours}H` : `${hours}H${rest}M`;
  return `${minutes < 0 ? '-' : ''}PT${clock}`;
}
