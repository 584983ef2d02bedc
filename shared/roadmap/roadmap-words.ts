import { asSentence } from '#shared/i18n/as-sentence';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import type { RoadmapWords } from '#shared/roadmap/layout-roadmap';
import { saySlip } from '#shared/roadmap/say-slip';
import { formatDay } from '#shared/time/format';
import { quarterOf, sayFiscalYear } from '#shared/time/quarter';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';

/** How a roadmap says dates and names. Fiscal years begin with the month `yearStart`, 1 to 12. */
export function roadmapWords(language: Language, t: Translate, yearStart: number): RoadmapWords {
  return {
    date: once((day) => formatDay(language, day, { day: 'numeric', month: 'short' }).replace(/\.$/, '')),
    slip: (slip) => saySlip(slip, t),
    quarter: (day) => {
      const { number, year } = quarterOf(dateOfDay(day), yearStart);
      return t('roadmap.quarter', { quarter: number, year: sayFiscalYear(year, yearStart) });
    },
    month: (day, withYear) =>
      asSentence(formatDay(language, day, { month: 'long', ...(withYear ? { year: 'numeric' } : {}) })),
    shortMonth: (day) => formatDay(language, day, { month: 'short' }).replace(/\.$/, ''),
    narrowMonth: (day) => formatDay(language, day, { month: 'narrow' }),
    noTrack: t('roadmap.no-track'),
    untitled: t('item.untitled'),
  };
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
