import { patchOf } from '#shared/kernel/change-set';
import { ownSpan, shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import { POST_RELATIONS, refOf, type PostRelation, type RelationsOf } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import type { Post } from '#shared/records/post';
import type { Relation } from '#shared/records/relation';
import type { Schedule } from '#shared/records/schedule';
import type { SeriesScope } from '#shared/records/series-scope';
import type { ChangeSet } from '#shared/records/tables';
import type { DayNumber } from '#shared/time/plain-date';

/** An event as it stood before it was moved, and where it went. */
export interface MovedEvent extends Pick<Occurrence, 'item' | 'originalStart' | 'schedule'> {
  readonly to: Schedule;
  /** Of a series: which dates went with it. */
  readonly scope: SeriesScope;
}

interface PlanOfPosts {
  readonly relationsOf: RelationsOf;
  readonly item: (id: string) => Item | undefined;
  readonly today: DayNumber;
}

/**
 * The change that moves the posts of a moved event by as many days; a reminder keeps its hours before the event as well.
 * What is out, over or repeats stays, and so does what is tied to a series as a whole when its dates move.
 */
export function postsAlong(event: MovedEvent, { relationsOf, item, today }: PlanOfPosts): ChangeSet {
  if (event.item.kind !== 'event') return [];
  const [before, after] = [ownSpan(event.schedule), ownSpan(event.to)];
  const days = after.firstDay - before.firstDay;
  // an hour that is only told now, or no more, says nothing of how the hours have moved
  const isTimed = before.startMinute !== null && after.startMinute !== null;
  const minutes = isTimed ? after.startMinute - before.startMinute : 0;
  const moved = new Set<string>();
  return relationsOf(refOf(event).itemId).flatMap((relation) => {
    const post = item(relation.from.itemId);
    if (!isPostRelation(relation) || !isMeant(relation, event) || post?.kind !== 'post' || moved.has(post.id))
      return [];
    if (!mayMove(post, today)) return [];
    moved.add(post.id);
    const shift = (schedule: Schedule) => shiftSchedule(schedule, days, relation.type === 'reminds' ? minutes : 0);
    const placements = post.placements.map((placement) =>
      placement.schedule === null ? placement : { ...placement, schedule: shift(placement.schedule) },
    );
    return patchOf<'items'>('items', post, { schedule: shift(post.schedule), placements });
  });
}

function isPostRelation(relation: Relation): relation is Relation & { readonly type: PostRelation } {
  return POST_RELATIONS.some((type) => type === relation.type);
}

function isMeant({ to }: Relation, event: MovedEvent): boolean {
  const { itemId, originalStart } = refOf(event);
  if (to.itemId !== itemId || originalStart === null) return to.itemId === itemId;
  if (to.originalStart === null) return false;
  switch (event.scope) {
    case 'this':
      return to.originalStart === originalStart;
    case 'following':
      return to.originalStart >= originalStart;
    case 'all':
      return true;
  }
}

function mayMove(post: Post, today: DayNumber): post is Post & { readonly schedule: Schedule } {
  const isOut = post.stage === 'published' || post.stage === 'cancelled';
  if (isOut || post.rule !== null || post.seriesId !== null || post.schedule === null) return false;
  return ownSpan(post.schedule).firstDay >= today;
}
