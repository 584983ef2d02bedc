import { ownSpan } from '#shared/plan/occurrence';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { SampleTime } from '#shared/sample/sample-time';

/** What an author writes of an item of any kind. Whatever is left out stays empty. */
export interface ItemLine {
  /** Its identity, and what other lines call it by. */
  readonly key: string;
  readonly title: string;
  /** The calendar it stands in. */
  readonly in: string;
  readonly notes?: string;
  readonly internal?: string;
  readonly owner?: string;
  /** Named in the year planner and on the roadmap. */
  readonly named?: true;
  readonly tags?: readonly string[];
  readonly goals?: readonly string[];
  readonly segments?: readonly string[];
  /** What is to be done, how many days after the first day (negative: before it), and by whom. */
  readonly todo?: readonly (readonly [text: string, days: number | null, owner?: string])[];
  /** Minutes before the start. */
  readonly reminders?: readonly number[];
  readonly links?: readonly (readonly [title: string, url: string])[];
  readonly attachments?: readonly string[];
  /** The event or phase it is a part of, by key. */
  readonly partOf?: string;
}

/** The item of a line as far as all kinds share it; `schedule` is null for an undated idea. */
export function itemOf<Kind extends ItemKind>(
  kind: Kind,
  line: ItemLine,
  schedule: Schedule | null,
  time: SampleTime,
): Extract<Item, { kind: Kind }> {
  const item: Item = {
    ...emptyItem({
      id: line.key,
      uid: `${line.key}@sample.kalends`,
      now: time.now,
      kind,
      title: line.title,
      schedule,
      calendarId: line.in,
    }),
    notes: line.notes ?? '',
    internalNotes: line.internal ?? '',
    ownerId: line.owner ?? null,
    key: line.named ?? false,
    tags: [...(line.tags ?? [])],
    goalIds: [...(line.goals ?? [])],
    segmentIds: [...(line.segments ?? [])],
    checklist: checklistOf(line, schedule, time),
    reminders: [...(line.reminders ?? [])],
    links: (line.links ?? []).map(([title, url]) => ({ title, url })),
    attachments: [...(line.attachments ?? [])],
  };
  return item as Extract<Item, { kind: Kind }>;
}

/** Is all of it over? What ends today is not. */
export function isPast(schedule: Schedule, { today }: SampleTime): boolean {
  return ownSpan(schedule).lastDay < today;
}

/** Days from today to the first day; negative when it has begun. */
export function daysAhead(schedule: Schedule, { today }: SampleTime): number {
  return ownSpan(schedule).firstDay - today;
}

/** What was due is done; what has no day is done when the item is over. */
function checklistOf({ key, todo = [] }: ItemLine, schedule: Schedule | null, time: SampleTime): Item['checklist'] {
  return todo.map(([text, dueDays, owner], at) => ({
    id: `${key}-${at + 1}`,
    text,
    ownerId: owner ?? null,
    dueDays,
    done: schedule !== null && (dueDays === null ? isPast(schedule, time) : daysAhead(schedule, time) + dueDays < 0),
  }));
}
