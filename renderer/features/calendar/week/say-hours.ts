import type { HourSpan } from '#shared/plan/hour-spans';
import { formatMinute } from '#shared/time/format';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** The time on the wall: `19:30`. */
export function sayTime(minutes: number): string {
  return formatMinute(minutes % MINUTES_PER_DAY);
}

/** When something ends: at midnight that is 24:00 of its day. */
export function sayEnd({ start, end }: HourSpan): string {
  const isMidnight = end % MINUTES_PER_DAY === 0 && end > start;
  return isMidnight ? formatMinute(MINUTES_PER_DAY) : sayTime(end);
}

/** Hours in short: `19–20`, `19:30–20:15`. */
export function sayHours(span: HourSpan): string {
  const [start, end] = [sayTime(span.start), sayEnd(span)];
  const isWhole = span.start % 60 === 0 && span.end % 60 === 0;
  return isWhole ? `${Number(start.slice(0, 2))}–${Number(end.slice(0, 2))}` : `${start}–${end}`;
}
