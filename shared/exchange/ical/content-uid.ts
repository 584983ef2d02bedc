import type { Item } from '#shared/records/item';

/** A UID for an event that came without one, made of its content: the same file read again gives the same UID. */
export function contentUid({ title, notes, schedule, rule, added }: Item): string {
  return `${fingerprint(JSON.stringify([title, notes, schedule, rule, added]))}@imported.kalends`;
}

/** 64 bits of FNV-1a in two halves that begin apart: no secret, only unlikely to meet itself. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
