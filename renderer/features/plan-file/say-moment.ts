import type { Instant } from '#shared/time/zone';

/** An instant on this machine's calendar and clock, in words. */
export function sayMoment(at: Instant, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
