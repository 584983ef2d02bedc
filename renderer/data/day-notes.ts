import { holidaysIn, type Holiday } from '#shared/holidays/holidays-in';
import { birthdaysIn, celebratedBy } from '#shared/people/birthdays';
import { openTasks, taskReach, type Task, type TaskReach } from '#shared/people/tasks';
import { withoutField } from '#shared/plan/edit-selection';
import { occurrenceMatcher } from '#shared/plan/matches-selection';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Item } from '#shared/records/item';
import type { Person } from '#shared/records/person';
import type { Selection } from '#shared/records/selection';
import { dayNumber, type DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';
import { planSettings } from './plan-settings';
import { selectionLookups } from './visible-occurrences';

/** What days may be marked with besides their items. */
export const DAY_LAYERS = ['holidays', 'birthdays', 'tasks'] as const;
export type DayLayer = (typeof DAY_LAYERS)[number];

/** Something to know of a day that is no item of it. */
export type DayNote =
  /** Of those of so many countries. */
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly shownCountries: number }
  | { readonly kind: 'birthday'; readonly person: Person; readonly age: number }
  | { readonly kind: 'task'; readonly task: Task; readonly owner: Person | null };

/** The notes of days by day; days without any are left out. Holidays come first, then birthdays. */
export type DayNotes = ReadonlyMap<DayNumber, readonly DayNote[]>;

/** What is to be known of the days besides their items, as far as `filter` means it and the layers are shown. */
export function dayNotes(
  plan: PlanSnapshot,
  days: ShownDays,
  {
    zone,
    filter,
    layers,
  }: { readonly zone: string; readonly filter: Selection; readonly layers: ReadonlySet<DayLayer> },
): DayNotes {
  const shown = withinPeriod(days, filter);
  const notes = new Map<DayNumber, DayNote[]>();
  const put = (day: DayNumber, note: DayNote) => notes.set(day, [...(notes.get(day) ?? []), note]);
  if (layers.has('holidays')) {
    const countries = planSettings(plan).holidayCountries;
    for (const holiday of holidaysIn(countries, shown))
      put(holiday.day, { kind: 'holiday', holiday, shownCountries: countries.length });
  }
  if (layers.has('birthdays')) {
    const isMeant = celebratedBy(filter);
    const birthdays = isMeant ? birthdaysIn(plan.all('people'), shown).filter(({ person }) => isMeant(person)) : [];
    for (const { day, person, age } of birthdays) put(day, { kind: 'birthday', person, age });
  }
  if (layers.has('tasks')) {
    for (const task of tasksDueIn(plan, shown, zone, filter)) {
      put(task.due, { kind: 'task', task, owner: plan.get('people', task.entry.ownerId) ?? null });
    }
  }
  return notes;
}

type DueTask = Task & { readonly due: DayNumber };

function tasksDueIn(plan: PlanSnapshot, days: ShownDays, zone: string, filter: Selection): readonly DueTask[] {
  const reach = reachOf(plan.all('items'));
  if (reach === null) return [];
  const hidden = new Set(
    plan.all('calendars').flatMap(({ id, visible, archived }) => (visible && !archived ? [] : [id])),
  );
  // whose a task is and when it is due is its own matter; the rest is asked of its item
  const ofItem = withoutField(withoutField(filter, 'ownerIds'), 'period');
  const isMeant = occurrenceMatcher(ofItem, selectionLookups(plan));
  const sources = plan
    .occurrencesIn({ first: days.first - reach.latest, last: days.last - reach.earliest }, zone)
    .filter(
      (occurrence) =>
        occurrence.item.checklist.length > 0 && !hidden.has(occurrence.item.calendarId) && isMeant(occurrence),
    )
    .map(({ key, item, span }) => ({ key, item, firstDay: span.firstDay }));
  return openTasks(sources, null).filter(
    (task): task is DueTask =>
      task.due !== null &&
      task.due >= days.first &&
      task.due <= days.last &&
      (filter.ownerIds === null || filter.ownerIds.includes(task.entry.ownerId)),
  );
}

/** Items are the same list until one of them changes. */
const reaches = new WeakMap<readonly Item[], { readonly reach: TaskReach | null }>();

function reachOf(items: readonly Item[]): TaskReach | null {
  const known = reaches.get(items) ?? { reach: taskReach(items) };
  reaches.set(items, known);
  return known.reach;
}

function withinPeriod({ first, last }: ShownDays, { period }: Selection): ShownDays {
  if (period === null) return { first, last };
  return { first: Math.max(first, dayNumber(period.first)), last: Math.min(last, dayNumber(period.last)) };
}
