import type { RoadmapWords } from '#shared/roadmap/layout-roadmap';
import { formatDay } from '#shared/time/format';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { saySlip } from './say-slip';

/** How the roadmap says dates and names. */
export function useRoadmapWords(): RoadmapWords {
  const t = useTranslate();
  const language = useLanguage();
  const { yearStart } = usePeriodStarts();
  return useMemo(() => {
    const said = (day: DayNumber, options: Intl.DateTimeFormatOptions) => {
      const words = formatDay(language, day, options);
      return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
    };
    return {
      date: once((day) => formatDay(language, day, { day: 'numeric', month: 'short' }).replace(/\.$/, '')),
      slip: (slip) => saySlip(slip, t),
      quarter: (day) => {
        const { number, year } = quarterOf(dateOfDay(day), yearStart);
        return t('roadmap.quarter', { quarter: number, year: sayFiscalYear(year, yearStart) });
      },
      month: (day, withYear) => said(day, { month: 'long', ...(withYear ? { year: 'numeric' } : {}) }),
      shortMonth: (day) => formatDay(language, day, { month: 'short' }).replace(/\.$/, ''),
      narrowMonth: (day) => formatDay(language, day, { month: 'narrow' }),
      noTrack: t('roadmap.no-track'),
      untitled: t('item.untitled'),
    };
  }, [t, language, yearStart]);
}

/** The same, asked of each day only once: a pan asks for all dates in sight at every step. */
function once(say: (day: DayNumber) => string): (day: DayNumber) => string {
  const said = new Map<DayNumber, string>();
  return (day) => {
    const words = said.get(day) ?? say(day);
    said.set(day, words);
    return words;
  };
}
