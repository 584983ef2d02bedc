import type { Translate } from '#shared/i18n/translate';

const MINUTES_PER_UNIT = { weeks: 7 * 24 * 60, days: 24 * 60, hours: 60, minutes: 1 } as const;

/** Minutes before the start that are offered. */
export const OFFERED_REMINDERS = [0, 15, 60, 120, 1440, 2 * 1440, 7 * 1440];

/** A reminder in the largest unit that it is a whole number of: `2 days before`. */
export function sayReminder(minutes: number, t: Translate): string {
  const units = Object.entries(MINUTES_PER_UNIT);
  const [unit, size] = units.find(([, each]) => minutes > 0 && minutes % each === 0) ?? ['minutes', 1];
  return t('inspector.reminder', { unit, count: minutes / size });
}
