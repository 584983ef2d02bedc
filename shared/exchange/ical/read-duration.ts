const DURATION = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:\d{1,9}S)?)?$/i;

/** A DURATION (RFC 5545, 3.3.6): days are nominal, they hold the wall time across changes of clocks; minutes are exact. */
export interface Duration {
  readonly days: number;
  readonly minutes: number;
}

/** Reads a DURATION or the value of a TRIGGER, seconds dropped; null when it is none. Tolerates a T without a time. */
export function readDuration(text: string): Duration | null {
  const match = DURATION.exec(text.trim());
  if (!match || !/\d/.test(text)) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const part = (index: number) => Number(match[index] ?? 0);
  return { days: sign * (part(2) * 7 + part(3)), minutes: sign * (part(4) * 60 + part(5)) };
}
