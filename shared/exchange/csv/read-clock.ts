import { readMinute } from '#shared/time/minute-text';

/** A time of day, or two of them with a dash between: minutes after midnight. */
export interface ClockInCell {
  readonly start: number;
  readonly end: number | null;
}

const RANGE = /^(.+?)\s*(?:[-–—→]|до|to)\s*(.+)$/u;
const LENGTH_IN_HOURS =
  /^(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hours?|ч|час|часа|часов)\.?(?:\s*(\d+)\s*(?:m|min|мин)\p{L}*\.?)?$/iu;
const LENGTH_IN_MINUTES = /^(\d+)\s*(?:m|min|minutes?|м|мин|минута|минуты|минут)?\.?$/iu;

/** Reads `19:00`, `7:00:00 PM`, `19.00`, `19:00–21:00`; null when it is no time. */
export function readClock(cell: string): ClockInCell | null {
  const single = minuteIn(cell);
  if (single !== null) return { start: single, end: null };
  const range = RANGE.exec(cell);
  const start = range && minuteIn(range[1]!);
  const end = range && minuteIn(range[2]!);
  return start === null || end === null ? null : { start, end };
}

/** Reads a length in minutes: `90`, `1:30`, `1,5 ч`, `2 h 15 min`; null when it is none. */
export function readLength(cell: string): number | null {
  const minutes = LENGTH_IN_MINUTES.exec(cell);
  if (minutes) return Number(minutes[1]);
  const hours = LENGTH_IN_HOURS.exec(cell);
  if (hours) return Math.round(Number(hours[1]!.replace(',', '.')) * 60) + Number(hours[2] ?? 0);
  const clock = /^(\d{1,3}):(\d\d)(?::00)?$/.exec(cell);
  return clock && Number(clock[1]) * 60 + Number(clock[2]);
}

/** Seconds are dropped; `a.m.` is `am`. */
function minuteIn(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.\s?m\.?$/, '$1m')
    .replace(/^(\d{1,2}[:.]\d\d)[:.]\d\d(?:[.,]\d+)?/, '$1');
  return readMinute(plain);
}
