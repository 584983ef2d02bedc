import { formatDay } from '#shared/time/format';
import { dayIn } from '#shared/time/today';
import type { Instant } from '#shared/time/zone';
import { systemZone } from '../../state/system-zone';

/** The date of an instant on this machine's calendar, in words. */
export function sayDate(at: Instant, language: string): string {
  return formatDay(language, dayIn(systemZone(), at), { day: 'numeric', month: 'long', year: 'numeric' });
}
