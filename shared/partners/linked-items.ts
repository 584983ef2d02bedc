import { refOf, relationEnds, type OccurrenceRef, type RelationsOf } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import type { PartnerActivity } from '#shared/records/partner-activity';

/** What an activity is tied to, by either end of its relations, each once: the event it belongs to, posts that tell of it. */
export function linkedTo(activity: PartnerActivity, relationsOf: RelationsOf): readonly OccurrenceRef[] {
  const ends = relationEnds({ item: activity, originalStart: activity.originalStart }, relationsOf);
  return [...new Map(ends.map(({ other }) => [`${other.itemId} ${other.originalStart}`, other])).values()];
}

/** The events that name a partner and that none of the activities with them is tied to; the latest first. */
export function eventsWith(
  partnerId: string,
  { items, activities }: { readonly items: readonly Item[]; readonly activities: readonly PartnerActivity[] },
  relationsOf: RelationsOf,
): readonly OccurrenceRef[] {
  const tied = new Set(activities.flatMap((activity) => linkedTo(activity, relationsOf).map(({ itemId }) => itemId)));
  return items
    .filter(
      (item) => item.kind === 'event' && item.partnerIds.includes(partnerId) && !tied.has(item.seriesId ?? item.id),
    )
    .toSorted((one, other) => (startOf(one) > startOf(other) ? -1 : 1))
    .map((item) => refOf({ item, originalStart: item.originalStart }));
}

/** Undated events come first, as what has yet to find its day. */
function startOf({ schedule }: Item): string {
  if (schedule === null) return '9999';
  return schedule.kind === 'all-day' ? schedule.first : schedule.start;
}
