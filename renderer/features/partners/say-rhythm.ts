import type { Translate } from '#shared/i18n/translate';

const WEEK = 7;

/** A rhythm of so many days in words, in weeks where it is whole weeks: “every 6 weeks”. */
export function sayRhythm(days: number, t: Translate): string {
  return days % WEEK === 0
    ? t('partners.every-weeks', { count: days / WEEK })
    : t('partners.every-days', { count: days });
}
