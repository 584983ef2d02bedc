import type { IdSource } from '#shared/kernel/ids';
import { calendarFor } from '#shared/plan/create-item';
import type { PlanTables } from '#shared/plan/registers/register';
import { emptyItem } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { add, type ChangeSet } from '#shared/records/tables';
import { addDays, type PlainDate } from '#shared/time/plain-date';

/** The first month of somebody new, in days from the one on which they came. */
export const NEWCOMER_STEPS = [
  { id: 'greeting', day: 0 },
  { id: 'introduction', day: 1 },
  { id: 'message', day: 3 },
  { id: 'vote', day: 7 },
  { id: 'event', day: 14 },
  { id: 'content', day: 21 },
  { id: 'role', day: 30 },
] as const;
export type NewcomerStep = (typeof NEWCOMER_STEPS)[number]['id'];

/** A milestone of somebody's own plan that is about to be. */
export interface PathMilestone {
  readonly id: NewcomerStep;
  readonly title: string;
  readonly on: PlainDate;
}

/** The steps as they fall when somebody comes on `first`, in the words of `titleOf`. */
export function newcomerPath(first: PlainDate, titleOf: (step: NewcomerStep) => string): readonly PathMilestone[] {
  return NEWCOMER_STEPS.map(({ id, day }) => ({ id, title: titleOf(id), on: addDays(first, day) }));
}

/** Adds milestones to the individual plan of a person, as one change. */
export function applyPath(
  plan: PlanTables,
  milestones: readonly Pick<PathMilestone, 'title' | 'on'>[],
  { personId, newId, now }: { readonly personId: string; readonly newId: IdSource; readonly now: number },
): ChangeSet {
  const calendarId = calendarFor(
    'milestone',
    plan.all('items'),
    plan.all('calendars'),
    plan.all('settings')[0]?.defaultCalendarIds,
  );
  return milestones.map(({ title, on }) => {
    const id = newId();
    const schedule = { kind: 'all-day', first: on, last: on } as const;
    const empty = emptyItem({ id, uid: `${id}@kalends`, now, kind: 'milestone', title, schedule, calendarId });
    return add('items', { ...empty, ...emptyMilestone, scope: { kind: 'person', personId } });
  });
}
