import { ownSpan } from '#shared/plan/occurrence';
import type { Schedule } from '#shared/records/schedule';
import { writeDay } from '#shared/time/day-text';
import { formatDays, formatMinute } from '#shared/time/format';

const DAYS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** When a schedule is, on its own wall, in short words: "Thu 11 Mar 2027, 18:30–21:00", "11–14 Mar 2027". */
export function sayWhen(schedule: Schedule, language: string): string {
  const { firstDay, lastDay, startMinute, endMinute } = ownSpan(schedule);
  if (startMinute === null || endMinute === null) {
    return firstDay === lastDay ? writeDay(language, firstDay) : formatDays(language, firstDay, lastDay, DAYS);
  }
  const start = `${writeDay(language, firstDay)}, ${formatMinute(startMinute)}`;
  if (firstDay === lastDay) return startMinute === endMinute ? start : `${start}–${formatMinute(endMinute)}`;
  return `${start} – ${writeDay(language, lastDay)}, ${formatMinute(endMinute)}`;
}
