import { assertNever } from '#shared/kernel/assert-never';
import { patchOf } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import { usesOf } from '#shared/plan/registers/count-uses';
import { removeEntry } from '#shared/plan/registers/remove-entry';
import type { PlanTables } from '#shared/plan/registers/register';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { removeItems } from '#shared/plan/registers/remove-items';
import { emptyPartner, type Partner } from '#shared/records/partner';
import type { ChangeSet } from '#shared/records/tables';

/** What becomes of the activities of a partner that is deleted, and of the events and saved views that name it. */
export type PartnerFate =
  /** They keep its name: what is left of the partner is that name, in the archive. */
  | { readonly kind: 'keep-name' }
  | { readonly kind: 'another'; readonly id: string }
  /** The activities go too; one that others take part in stays with those. Events and views go on without the partner. */
  | { readonly kind: 'delete-activities' };

/** What would miss a partner. */
export interface PartnerUses {
  readonly activities: number;
  readonly events: number;
  readonly savedViews: number;
}

/** How many activities, events and saved views name a partner. */
export function partnerUses(plan: PlanTables, partner: Partner): PartnerUses {
  const { items, savedViews } = usesOf(plan, 'partners', partner);
  // only these two kinds have partners
  const events = plan
    .all('items')
    .filter((item) => item.kind === 'event' && item.partnerIds.includes(partner.id)).length;
  return { activities: items - events, events, savedViews };
}

/** Deletes a partner as one change, so that one undo brings all back. */
export function removePartner(plan: PlanTables, id: string, fate: PartnerFate): Result<ChangeSet, RegisterProblem> {
  const partner = plan.all('partners').find((each) => each.id === id);
  if (!partner) return fail({ kind: 'entry-gone' });
  switch (fate.kind) {
    case 'keep-name':
      return ok(patchOf('partners', partner, { ...emptyPartner, kind: partner.kind, archived: true }));
    case 'another':
      return removeEntry(plan, 'partners', id, fate);
    case 'delete-activities': {
      const going = removeItems(
        plan,
        (item) => item.kind === 'activity' && item.partnerIds.length === 1 && item.partnerIds[0] === id,
      );
      const gone = new Set(going.flatMap((change) => (change.kind === 'remove' ? [change.record.id] : [])));
      const left: PlanTables = {
        all: (table) => plan.all(table).filter((record) => !gone.has(record.id)),
      };
      const removed = removeEntry(left, 'partners', id, { kind: 'nothing' });
      return removed.ok ? ok([...going, ...removed.value]) : removed;
    }
    default:
      return assertNever(fate);
  }
}
