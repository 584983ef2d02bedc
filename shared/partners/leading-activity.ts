import { ownSpan } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { PartnerActivity } from '#shared/records/partner-activity';

/** What is still going on comes before what is over. */
export const STAGES_BY_INTEREST: readonly PartnerActivity['stage'][] = [
  'running',
  'agreed',
  'talks',
  'idea',
  'done',
  'declined',
];

/**
 * The activity by which it is told how far each partner has come: the one that is furthest on of what still goes on, and of
 * several the earliest. Partners without any are not in it. One walk over the items.
 */
export function leadingActivities(items: readonly Item[]): ReadonlyMap<string, PartnerActivity> {
  const leading = new Map<string, PartnerActivity>();
  for (const item of items) {
    if (item.kind !== 'activity') continue;
    for (const partnerId of item.partnerIds) {
      const known = leading.get(partnerId);
      if (!known || comesBefore(item, known)) leading.set(partnerId, item);
    }
  }
  return leading;
}

function comesBefore(one: PartnerActivity, other: PartnerActivity): boolean {
  const byStage = STAGES_BY_INTEREST.indexOf(one.stage) - STAGES_BY_INTEREST.indexOf(other.stage);
  if (byStage !== 0) return byStage < 0;
  const byStart = startOf(one) - startOf(other);
  return byStart === 0 ? one.id < other.id : byStart < 0;
}

/** What has no day yet comes after what has one. */
function startOf({ schedule }: PartnerActivity): number {
  return schedule ? ownSpan(schedule).firstDay : Number.MAX_SAFE_INTEGER;
}
