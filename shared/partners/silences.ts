import type { Partner } from '#shared/records/partner';
import { daysBetween, type PlainDate } from '#shared/time/plain-date';

/** A time without a word that was longer than the rhythm asks. */
export interface Silence {
  readonly from: PlainDate;
  /** The next contact, or today where it still goes on. */
  readonly until: PlainDate;
  readonly days: number;
}

/** The silences between a partner's contacts, and since the last one, in their order; none where no rhythm is asked. */
export function silences(
  { contactLog, contactEveryDays: asked }: Pick<Partner, 'contactLog' | 'contactEveryDays'>,
  today: PlainDate,
): readonly Silence[] {
  if (asked === null) return [];
  const days = contactLog.map(({ on }) => on).toSorted();
  return days.flatMap((from, at) => {
    const until = days[at + 1] ?? today;
    const length = daysBetween(from, until);
    return length > asked ? [{ from, until, days: length }] : [];
  });
}
