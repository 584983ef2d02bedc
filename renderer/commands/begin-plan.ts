import type { Translate } from '#shared/i18n/translate';
import type { Result } from '#shared/kernel/result';
import { SEEDED_CALENDARS } from '#shared/records/calendar';
import { SEEDED_GOALS } from '#shared/records/goal';
import type { PlanEntry } from '#shared/records/plan';
import { createPlan } from '../data/create-plan';
import type { StorageProblem } from '../data/storage-problem';

/** Makes an empty plan, with the goals and calendars that every plan begins with in the window's language. */
export async function beginPlan(
  { name, zone }: { readonly name: string; readonly zone: string },
  t: Translate,
): Promise<Result<PlanEntry, StorageProblem>> {
  return createPlan({
    name,
    zone,
    goals: SEEDED_GOALS.map((id) => ({ id, name: t(`goal.${id}`) })),
    calendars: SEEDED_CALENDARS.map(({ id, hue }) => ({ id, hue, name: t(`start.calendar-${id}`) })),
  });
}
