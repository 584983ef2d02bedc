import { assertNever } from '#shared/kernel/assert-never';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import { formatDay, formatDays } from '#shared/time/format';
import { dayNumber, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';
import type { CalendarView } from '../../state/place';

interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly weekStart: WeekStart;
}

/** A period in words, the year apart because it is drawn lighter: `March` `2027`; of a year only the year, as `main`. */
export function periodTitle(
  view: CalendarView,
  date: PlainDate,
  { t, language, weekStart }: Voice,
): { readonly main: string; readonly year: string } {
  const year = String(yearOf(date));
  const day = dayNumber(date);
  switch (view) {
    case 'year':
      return { main: year, year: '' };
    case 'quarter':
      return { main: t('shell.quarter', { quarter: Math.ceil(monthOf(date) / 3) }), year };
    case 'month':
    case 'agenda':
      return { main: capitalised(formatDay(language, day, { month: 'long' }), language), year };
    case 'week': {
      const first = day - weekColumn(day, weekStart);
      return { main: formatDays(language, first, first + 6, { day: 'numeric', month: 'long' }), year };
    }
    case 'day':
      return {
        main: capitalised(formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long' }), language),
        year,
      };
    default:
      return assertNever(view);
  }
}

function capitalised(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
