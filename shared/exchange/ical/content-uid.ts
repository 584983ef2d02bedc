import { fingerprint } from '#shared/exchange/fingerprint';
import type { Item } from '#shared/records/item';

/** A UID for an event that came without one, made of its content: the same file read again gives the same UID. */
export function contentUid({ title, notes, schedule, rule, added }: Item): string {
  return `${fingerprint(JSON.stringify([title, notes, schedule, rule, added]))}@imported.kalends`;
}
