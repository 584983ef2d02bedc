import { dateOfDay, dayNumber, parsePlainDate, type DayNumber, type PlainDate } from '#shared/time/plain-date';

/** A wall time without zone, `YYYY-MM-DDTHH:MM`: what a clock on the wall shows. Temporal's PlainDateTime, to the minute. */
export type PlainDateTime = string & { readonly __plainDateTime: true };

export const MINUTES_PER_DAY = 1440;
const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** `text` as a wall time, or null when it is not one that exists. */
export function parsePlainDateTime(text: string): PlainDateTime | null {
  const match = PATTERN.exec(text);
  return match && parsePlainDate(match[1]!) ? (text as PlainDateTime) : null;
}

/** The wall time of a literal that is known to be right; throws when it is not. */
export function plainDateTime(text: string): PlainDateTime {
  const time = parsePlainDateTime(text);
  if (time === null) throw new Error(`Not a wall time: ${text}`);
  return time;
}

/** The wall time `minute` minutes after midnight of `day`; minutes beyond a day carry over. */
export function wallTime(day: DayNumber, minute: number): PlainDateTime {
  const days = Math.floor(minute / MINUTES_PER_DAY);
  const rest = minute - days * MINUTES_PER_DAY;
  const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
  return `${dateOfDay(day + days)}T${clock}` as PlainDateTime;
}

export function dateOf(time: PlainDateTime): PlainDate {
  return time.slice(0, 10) as PlainDate;
}

/** Minutes after midnight, 0 to 1439. */
export function minuteOf(time: PlainDateTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Minutes from 1970-01-01T00:00 on the same wall: for comparing and adding, not an instant. */
export function wallMinutes(time: PlainDateTime): number {
  return dayNumber(dateOf(time)) * MINUTES_PER_DAY + minuteOf(time);
}

/** The reverse of `wallMinutes`. */
export function fromWallMinutes(minutes: number): PlainDateTime {
  return wallTime(0, minutes);
}
