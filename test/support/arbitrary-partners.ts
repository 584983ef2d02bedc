import fc from 'fast-check';
import { emptyItem } from '#shared/records/item';
import type { Item } from '#shared/records/item';
import { ACTIVITY_STAGES, SIDES, type Obligation, type PartnerActivity } from '#shared/records/partner-activity';
import { dateOfDay, type PlainDate } from '#shared/time/plain-date';

/** A day of 2027's first half. */
export const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 20_819, max: 21_000 }).map(dateOfDay);

export function obligation(id: string, fields: Partial<Obligation> = {}): Obligation {
  return { id, side: 'ours', text: id, partnerId: 'one', ownerId: null, due: null, doneOn: null, ...fields };
}

export function activity(id: string, fields: Partial<PartnerActivity> = {}): PartnerActivity {
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'activity', title: id, schedule: null, calendarId: 'one' });
  return { ...(empty as PartnerActivity), stage: 'agreed', ...fields };
}

const anyObligation = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  side: fc.constantFrom(...SIDES),
  partnerId: fc.constantFrom('one', 'two', 'three', null),
  due: fc.option(anyDay),
  doneOn: fc.option(anyDay),
});

/** Activities of three partners; some are ideas or declined, and some share an obligation as dates of a series do. */
export const anyActivities: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...ACTIVITY_STAGES),
      obligations: fc.array(
        anyObligation.map(({ id, ...fields }) => obligation(id, fields)),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((fields, at) => activity(`activity-${at}`, fields)));
