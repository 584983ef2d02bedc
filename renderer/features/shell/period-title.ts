import { assertNever } from '#shared/kernel/assert-never';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { weekColumn } from '#shared/plan/year-layout';
import { formatDay, formatDays } from '#shared/time/format';
import { dayNumber, yearOf, type PlainDate } from '#shared/time/plain-date';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import type { CalendarView, PeriodStarts } from '../../state/place';

interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly starts: PeriodStarts;
}

/** A period in words, the year apart because it is drawn lighter: `March` `2027`; of a year only the year, as `main`. */
export function periodTitle(
  view: CalendarView,
  date: PlainDate,
  { t, language, starts }: Voice,
): { readonly main: string; readonly year: string } {
  const year = String(yearOf(date));
  const day = dayNumber(date);
  switch (view) {
    case 'year':
      return { main: year, year: '' };
    case 'quarter': {
      const quarter = quarterOf(date, starts.yearStart);
      return {
        main: t('shell.quarter', { quarter: quarter.number }),
        year: sayFiscalYear(quarter.year, starts.yearStart),
      };
    }
    case 'month':
    case 'agenda':
      return { main: capitalised(formatDay(language, day, { month: 'long' }), language), year };
    case 'week': {
      const first = day - weekColumn(day, starts.weekStart);
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
