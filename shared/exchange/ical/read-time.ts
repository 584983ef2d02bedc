import type { JCalProperty } from '#shared/exchange/ical/jcal';
import type { ZoneResolver } from '#shared/exchange/ical/zone-resolver';
import type { Schedule } from '#shared/records/schedule';
import { parsePlainDate, yearOf, type PlainDate } from '#shared/time/plain-date';
import { dateOf, parsePlainDateTime, type PlainDateTime } from '#shared/time/plain-date-time';
import { rezone, toInstant, type Instant } from '#shared/time/zone';

/** A date or time as a file gives it. */
export type ReadTime =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | {
      readonly kind: 'wall';
      readonly wall: PlainDateTime;
      readonly zone: string;
      /** A TZID that nobody knows: the plan's zone stands in for it. */
      readonly unknownZone: string | null;
    };

/** What times of a file are read against. */
export interface TimeContext {
  readonly zones: ZoneResolver;
  /** For times without a zone of their own. */
  readonly floatingZone: string;
  /** In place of unknown zones. */
  readonly defaultZone: string;
}

/** Far enough from both ends of the calendar for any length; what lies outside stands for no date at all. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9000;
const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2})?:?(?:\d{2})?(Z?))?$/;

/** The dates of a DTSTART, EXDATE, RDATE and the like, seconds dropped; null where one cannot be read. */
export function readTimes(property: JCalProperty, context: TimeContext): readonly (ReadTime | null)[] {
  const [, parameters, , ...values] = property;
  // Of a PERIOD the start alone counts: a date of a series has the length of the series.
  return values.map((value) => readTime(String(Array.isArray(value) ? value[0] : value), parameters['tzid'], context));
}

/** The start of an occurrence in the form of `Item.excluded`, on the wall of its series. */
export function originalStartOf(time: ReadTime, series: Schedule): string {
  if (series.kind === 'all-day') return time.kind === 'date' ? time.date : dateOf(time.wall);
  return time.kind === 'date' ? `${time.date}${series.start.slice(10)}` : rezone(time.wall, time.zone, series.zone);
}

/** The instant of a time; a date is its midnight in `zone`. */
export function instantOf(time: ReadTime, zone: string): Instant {
  return time.kind === 'wall'
    ? toInstant(time.zone, time.wall)
    : toInstant(zone, `${time.date}T00:00` as PlainDateTime);
}

function readTime(text: string, tzid: unknown, { zones, floatingZone, defaultZone }: TimeContext): ReadTime | null {
  // ical.js leaves separators where digits are missing: `2027-03-11T10:00:`.
  const match = TIME.exec(text.trim().replace(/[T:]+$/, ''));
  const date = match && parsePlainDate(`${match[1]}-${match[2]}-${match[3]}`);
  if (!match || date === null || yearOf(date) < FIRST_YEAR || yearOf(date) > LAST_YEAR) return null;
  if (match[4] === undefined) return { kind: 'date', date };
  const wall = parsePlainDateTime(`${date}T${match[4]}:${match[5] || '00'}`);
  if (wall === null) return null;
  if (match[6] === 'Z') return { kind: 'wall', wall, zone: 'UTC', unknownZone: null };
  if (typeof tzid !== 'string') return { kind: 'wall', wall, zone: floatingZone, unknownZone: null };
  const zone = zones.resolve(tzid);
  return { kind: 'wall', wall, zone: zone ?? defaultZone, unknownZone: zone === null ? tzid : null };
}
