import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import { createItem } from '#shared/plan/create-item';
import { defaultSchedule } from '#shared/plan/default-schedule';
import type { ItemProblem } from '#shared/plan/item-problem';
import { ownSpan, type Occurrence } from '#shared/plan/occurrence';
import { refOf, relate, type PostRelation } from '#shared/plan/relations';
import type { Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import type { DayNumber } from '#shared/time/plain-date';

const ANNOUNCED_DAYS_BEFORE = 7;

/** What a new post is called, where it goes, and on which clocks it comes out. */
export interface PostSetting {
  readonly title: string;
  readonly calendarId: string;
  readonly zone: string;
}

/** When a post about an occurrence comes out, unless somebody says otherwise: a week or a day before it, or the day after. */
export function dayOfPost(type: PostRelation, { schedule }: Occurrence): DayNumber {
  const { firstDay, lastDay } = ownSpan(schedule);
  switch (type) {
    case 'announces':
      return firstDay - ANNOUNCED_DAYS_BEFORE;
    case 'reminds':
      return firstDay - 1;
    case 'recaps':
      return lastDay + 1;
  }
}

/** A new post that is tied to an occurrence already: an announcement, a reminder, a recap. */
export function postAbout(
  occurrence: Occurrence,
  type: PostRelation,
  { title, calendarId, zone }: PostSetting,
  newId: IdSource,
  now: Clock,
): Result<{ readonly post: Item; readonly changes: ChangeSet }, ItemProblem> {
  const day = dayOfPost(type, occurrence);
  const schedule = defaultSchedule('post', day, day, zone);
  const created = createItem({ kind: 'post', title, schedule, calendarId, mode: 'offline' }, newId, now);
  if (!created.ok) return created;
  const { item, changes } = created.value;
  const from = { itemId: item.id, originalStart: null };
  return ok({ post: item, changes: [...changes, ...relate({ type, from, to: refOf(occurrence) }, [], newId)] });
}
