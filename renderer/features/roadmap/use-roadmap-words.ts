import type { RoadmapWords } from '#shared/roadmap/layout-roadmap';
import { formatDay } from '#shared/time/format';
import { dateOfDay, monthOf, yearOf, type DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';

/** How the roadmap says dates and names. */
export function useRoadmapWords(): RoadmapWords {
  const t = useTranslate();
  const language = useLanguage();
  return useMemo(() => {
    const said = (day: DayNumber, options: Intl.DateTimeFormatOptions) => {
      const words = formatDay(language, day, options);
      return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
    };
    return {
      date: (day) => formatDay(language, day, { day: 'numeric', month: 'short' }).replace(/\.$/, ''),
      quarter: (day) => {
        const date = dateOfDay(day);
        return t('roadmap.quarter', { quarter: Math.ceil(monthOf(date) / 3), year: String(yearOf(date)) });
      },
      month: (day, withYear) => said(day, { month: 'long', ...(withYear ? { year: 'numeric' } : {}) }),
      shortMonth: (day) => formatDay(language, day, { month: 'short' }).replace(/\.$/, ''),
      narrowMonth: (day) => formatDay(language, day, { month: 'narrow' }),
      noTrack: t('roadmap.no-track'),
      untitled: t('item.untitled'),
    };
  }, [t, language]);
}
