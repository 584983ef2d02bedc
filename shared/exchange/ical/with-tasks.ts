import { fingerprint } from '#shared/exchange/fingerprint';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { IdSource } from '#shared/kernel/ids';
import { emptyItem, type Item } from '#shared/records/item';
import { dayNumber, type PlainDate } from '#shared/time/plain-date';

/** What may become of the tasks of a file: each a milestone, all one checklist, or nothing. */
export const TASK_CHOICES = ['milestones', 'checklist', 'leave'] as const;
export type TaskChoice = (typeof TASK_CHOICES)[number];

const TOLD_OF_CHECKLIST: ReadonlySet<ItemFieldName> = new Set(['title', 'schedule', 'shape', 'checklist']);

/** The file with its tasks among its items, as they were chosen to come. `name` is what a checklist is called. */
export function withTasks(file: IcalFile, choice: TaskChoice, name: string, newId: IdSource): IcalFile {
  if (choice === 'leave' || file.tasks.length === 0) return file;
  if (choice === 'milestones') return { ...file, items: [...file.items, ...file.tasks] };
  const list = checklist(file.tasks, name, newId());
  return { ...file, items: [...file.items, list], told: new Map([...file.told, [list.id, TOLD_OF_CHECKLIST]]) };
}

/** The UID of the checklist that the tasks of a file become: the same whenever the file comes again. */
export function checklistUid(name: string): string {
  return `${fingerprint(name)}-tasks@imported.kalends`;
}

/** A milestone over the days on which the tasks are due, without a date when none of them is, with a task in each line. */
function checklist(tasks: readonly Item[], title: string, id: string): Item {
  const dues = tasks.flatMap((task) => dueOf(task) ?? []).sort();
  const [first] = dues;
  const last = dues.at(-1);
  const entries = tasks.filter(({ stage }) => stage !== 'dropped').map((task) => entryOf(task, first));
  const { calendarId } = tasks[0]!;
  const now = Math.max(...tasks.map(({ modified }) => modified));
  const schedule = first === undefined || last === undefined ? null : ({ kind: 'all-day', first, last } as const);
  return {
    ...emptyItem({ id, uid: checklistUid(title), now, kind: 'milestone', title, schedule, calendarId }),
    shape: first === last ? 'point' : 'phase',
    checklist: entries,
  } as Item;
}

function entryOf(task: Item, first: PlainDate | undefined): Item['checklist'][number] {
  const due = dueOf(task);
  return {
    id: fingerprint(task.uid),
    text: task.title,
    ownerId: null,
    dueDays: due === null || first === undefined ? null : dayNumber(due) - dayNumber(first),
    done: task.stage === 'reached',
  };
}

function dueOf({ schedule }: Item): PlainDate | null {
  return schedule?.kind === 'all-day' ? schedule.last : null;
}
