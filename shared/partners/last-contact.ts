import type { ContactEntry, Partner } from '#shared/records/partner';
import { addDays, daysBetween, type PlainDate } from '#shared/time/plain-date';

/** After so many days without a word a partner is told to be quiet. */
const QUIET_DAYS = 90;

/** The latest time that somebody was in touch with them; null for never. */
function lastContact({ contactLog }: Pick<Partner, 'contactLog'>): ContactEntry | null {
  return contactLog.reduce<ContactEntry | null>(
    (latest, entry) => (latest === null || entry.on > latest.on ? entry : latest),
    null,
  );
}

/** How a partner stands with their rhythm. */
export type ContactState =
  | { readonly kind: 'never' }
  | { readonly kind: 'in-rhythm'; readonly on: PlainDate; readonly daysAgo: number }
  | { readonly kind: 'late'; readonly on: PlainDate; readonly daysAgo: number; readonly asked: number };

/** How long ago the last contact was on `today`, and whether more days have passed than the rhythm asks. */
export function contactState(
  partner: Pick<Partner, 'contactLog' | 'contactEveryDays'>,
  today: PlainDate,
): ContactState {
  const last = lastContact(partner);
  if (last === null) return { kind: 'never' };
  const daysAgo = daysBetween(last.on, today);
  const asked = partner.contactEveryDays;
  const { on } = last;
  return asked !== null && daysAgo > asked ? { kind: 'late', on, daysAgo, asked } : { kind: 'in-rhythm', on, daysAgo };
}

/** Has nobody been in touch for `QUIET_DAYS` or more? Whoever has never been written to is quiet too. */
export function isQuiet(partner: Pick<Partner, 'contactLog'>, today: PlainDate): boolean {
  const last = lastContact(partner);
  return last === null || daysBetween(last.on, today) >= QUIET_DAYS;
}

/** When to be in touch next: the day that was set, or else the last contact and the rhythm; null where neither is known. */
export function nextContactOn(
  partner: Pick<Partner, 'nextContact' | 'contactEveryDays' | 'contactLog'>,
): PlainDate | null {
  const last = lastContact(partner);
  if (partner.nextContact !== null && (last === null || partner.nextContact > last.on)) return partner.nextContact;
  return last === null || partner.contactEveryDays === null ? null : addDays(last.on, partner.contactEveryDays);
}
