import type { Language } from '#shared/i18n/message';
import { formatDay } from '#shared/time/format';
import { dayNumber, yearOf, type PlainDate } from '#shared/time/plain-date';
import type { CalendarView } from '../../state/place';

/** A period in words, the year apart because it is drawn lighter: `March` `2027`; of a year only the year, as `main`. */
export function periodTitle(
  view: CalendarView,
  date: PlainDate,
  language: Language,
): { readonly main: string; readonly year: string } {
  const year = String(yearOf(date));
  if (view === 'year') return { main: year, year: '' };
  const month = formatDay(language, dayNumber(date), { month: 'long' });
  return { main: month.charAt(0).toLocaleUpperCase(language) + month.slice(1), year };
}
