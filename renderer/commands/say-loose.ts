import type { Translate } from '#shared/i18n/translate';
import { startDate } from '#shared/plan/schedule-edits';
import type { Item } from '#shared/records/item';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';

const MOST_NAMED = 3;

/** Says which changed dates of a series will be single items: "2 dates …: Thu 1 Apr 2027, Thu 8 Apr 2027." */
export function sayLoose(loose: readonly Item[], t: Translate, language: string): string {
  const days = loose
    .slice(0, MOST_NAMED)
    .map(({ schedule }) => (schedule ? writeDay(language, dayNumber(startDate(schedule))) : ''));
  const more = loose.length - days.length;
  const dates = more > 0 ? t('scope.and-more', { dates: days.join(', '), count: more }) : days.join(', ');
  return t('scope.loose-named', { loose: t('scope.loose', { count: loose.length }), dates });
}
