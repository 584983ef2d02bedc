import { calendarForNew } from '#shared/plan/create-item';
import type { PlanTables } from '#shared/plan/registers/register';
import { emptyItem } from '#shared/records/item';
import { emptyPartnerActivity } from '#shared/records/partner-activity';
import { add, type ChangeSet } from '#shared/records/tables';

/** Adds an activity with a partner that has begun as talk: no date is guessed, it lies in no view until it has one. */
export function newActivity(
  plan: PlanTables,
  {
    id,
    title,
    partnerId,
    now,
  }: { readonly id: string; readonly title: string; readonly partnerId: string; readonly now: number },
): ChangeSet {
  const calendarId = calendarForNew(plan, 'activity');
  const uid = `${id}@kalends`;
  const empty = emptyItem({ id, uid, now, kind: 'activity', title: title.trim(), schedule: null, calendarId });
  return [add('items', { ...empty, ...emptyPartnerActivity, stage: 'talks', partnerIds: [partnerId] })];
}
