import { foundIn, type RecordSource } from '#shared/findings/sources/source';
import { overdueObligations } from '#shared/partners/overdue-obligations';
import { occurrenceKey, startOf } from '#shared/plan/occurrence';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay } from '#shared/time/plain-date';

/** What either side of a partner activity owes and is late with. It is found until it is done. */
export const obligations: RecordSource = {
  itemKind: 'activity',
  tables: [],
  find: ({ today, all }) =>
    overdueObligations(all('items'), dateOfDay(today)).map(({ activity, obligation, daysLate }) => {
      const { id, side, text, partnerId } = obligation;
      return foundIn('obligations', {
        first: today - daysLate,
        last: today,
        keys: [keyOf(activity)],
        about: partnerId === null ? null : { table: 'partners', id: partnerId },
        part: id,
        fact: { kind: 'owed', side, text, days: daysLate },
      });
    }),
};

/** A series is opened at its first date. */
function keyOf({ id, seriesId, originalStart, rule, schedule }: PartnerActivity): string {
  if (seriesId !== null && originalStart !== null) return occurrenceKey(seriesId, originalStart);
  return rule !== null && schedule !== null ? occurrenceKey(id, startOf(schedule)) : id;
}
