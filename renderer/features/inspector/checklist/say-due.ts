import type { Translate } from '#shared/i18n/translate';

/** When something is due, in days from the item's first day: `−7 d`, `on the day`; what is late by days, how late. */
export function sayDue(dueDays: number | null, lateDays: number | null, t: Translate): string {
  if (dueDays === null) return '';
  if (lateDays === 1) return t('checklist.due-yesterday');
  if (lateDays !== null) return t('checklist.due-late', { days: lateDays });
  if (dueDays === 0) return t('checklist.due-day');
  return t('checklist.due-days', { days: `${dueDays < 0 ? '−' : '+'}${Math.abs(dueDays)}` });
}
