import { isKnownZone } from '#shared/time/zone';

/** The zone of this machine, or UTC where it names none that is known. */
export function systemZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isKnownZone(timeZone) ? timeZone : 'UTC';
}
