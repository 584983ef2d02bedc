import type { Language } from '#shared/i18n/message';
import { daysOfWindow, periodOfWindow, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { formatDay, formatDays } from '#shared/time/format';
import { dateOfDay, yearOf } from '#shared/time/plain-date';

/** Fewer days than this are said by their dates, more by their months. */
const SHORT = 62;

/** The window in words: `2027` for a whole year, `Jan – Jun 2027` for months, `11 Mar – 2 Apr 2027` for less than two. */
export function sayWindow(window: RoadmapWindow, language: Language): string {
  const { first, last } = daysOfWindow(window);
  const months = periodOfWindow(window, 1); // years and months are those of the calendar
  if (months === 12) return String(yearOf(dateOfDay(first)));
  if (months === 1)
    return capitalised(`${formatDay(language, first, { month: 'long' })} ${yearOf(dateOfDay(first))}`, language);
  const options: Intl.DateTimeFormatOptions =
    window.days < SHORT ? { day: 'numeric', month: 'short' } : { month: 'short' };
  const [firstYear, lastYear] = [yearOf(dateOfDay(first)), yearOf(dateOfDay(last))];
  const said =
    firstYear === lastYear
      ? `${formatDays(language, first, last, options)} ${firstYear}`
      : `${formatDay(language, first, options)} ${firstYear} – ${formatDay(language, last, options)} ${lastYear}`;
  return capitalised(said, language);
}

function capitalised(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
