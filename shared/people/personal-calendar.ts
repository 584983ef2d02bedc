import { involvedPeople } from '#shared/people/involved-people';
import type { Task } from '#shared/people/tasks';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { dateOfDay } from '#shared/time/plain-date';

/** The items that take somebody's time, a series whole with its changed dates if any of them does. */
export function itemsOfPerson(items: readonly Item[], personId: string): readonly Item[] {
  const familyOf = ({ id, seriesId }: Item) => seriesId ?? id;
  const own = new Set(items.filter((item) => involvedPeople(item).has(personId)).map(familyOf));
  return items.filter((item) => own.has(familyOf(item)));
}

/**
 * Tasks as whole days, for a calendar file: each on the day on which it is due, under its text and the title of what it
 * belongs to. The same task has the same UID every time. What has no date is left out.
 */
export function taskItems(tasks: readonly Task[], titleOf: (task: Task) => string): readonly Item[] {
  return tasks.flatMap((task): Item[] => {
    if (task.due === null) return [];
    const { entry, source } = task;
    const day = dateOfDay(task.due);
    const id = `${source.key} ${entry.id}`;
    const { uid, originalStart, modified, sequence, calendarId } = source.item;
    const date = source.key.startsWith(`${source.item.id}@`)
      ? source.key.slice(source.item.id.length + 1)
      : originalStart;
    const empty = emptyItem({
      id,
      uid: ['task', entry.id, ...(date === null ? [] : [date.replaceAll(/[-:]/g, '')]), uid].join('-'),
      now: modified,
      kind: 'milestone',
      title: titleOf(task),
      schedule: { kind: 'all-day', first: day, last: day },
      calendarId,
    });
    return [{ ...empty, ...emptyMilestone, sequence, stage: 'confirmed' }];
  });
}
