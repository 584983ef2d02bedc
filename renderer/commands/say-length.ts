import type { Translate } from '#shared/i18n/translate';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/** How long something lasts, in words: `2 h 30 min`. */
export function sayLength(minutes: number, t: Translate): string {
  if (minutes === 0) return t('inspector.moment');
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const hours = Math.floor((minutes % MINUTES_PER_DAY) / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  return [
    days > 0 && t('inspector.length-days', { days }),
    hours > 0 && t('inspector.length-hours', { hours }),
    rest > 0 && t('inspector.length-minutes', { minutes: rest }),
  ]
    .filter(Boolean)
    .join(' ');
}
