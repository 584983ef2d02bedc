import type { Shift } from '#shared/people/shifts';
import { dayOf, ofDay, takesWholeDays } from '#shared/people/slot-hours';
import { writeDay } from '#shared/time/day-text';
import { formatDays, formatMinute } from '#shared/time/format';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

const DAYS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** When a shift is, in short words: its day or days, and its hours; those are empty where it takes days from end to end. */
export function sayShift(
  { start, end }: Pick<Shift, 'start' | 'end'>,
  language: string,
): { readonly days: string; readonly hours: string } {
  const isWhole = takesWholeDays({ start, end });
  const [first, last] = [dayOf(start), dayOf(end - 1)];
  const lastsForDays = last > first && (isWhole || end - start > MINUTES_PER_DAY);
  return {
    days: lastsForDays ? formatDays(language, first, last, DAYS) : writeDay(language, first),
    hours: isWhole ? '' : `${formatMinute(ofDay(start))}–${formatMinute(ofDay(end))}`,
  };
}
