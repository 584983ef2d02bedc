import type { ShownDays } from '#shared/plan/shown-days';
import { isoWeek } from '#shared/time/plain-date';

/** From the first day of a week to a day that its ISO week shares, whether it begins on Sunday or Monday. */
const TO_MIDWEEK = 3;

/** The numbers of the shown weeks, beside their rows; each row says its own to those who listen. */
export function WeekNumbers({ shown }: { readonly shown: ShownDays & { readonly weeks: number } }) {
  return (
    <div className="month-week-numbers" aria-hidden="true">
      {Array.from({ length: shown.weeks }, (_, week) => (
        <span key={week}>{isoWeek(shown.first + week * 7 + TO_MIDWEEK)}</span>
      ))}
    </div>
  );
}
