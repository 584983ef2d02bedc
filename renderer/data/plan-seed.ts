import { ok, type Result } from '#shared/kernel/result';
import type { Calendar } from '#shared/records/calendar';
import { HUES } from '#shared/records/fields';
import type { SEEDED_GOALS } from '#shared/records/goal';
import { firstSettings } from '#shared/records/settings';
import { add, type ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { openPlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { writeChanges } from './write-changes';

/** What a new plan begins with, named in its own language. */
export interface PlanSeed {
  /** IANA name of the zone that views show. */
  readonly zone: string;
  readonly goals: readonly { readonly id: (typeof SEEDED_GOALS)[number]; readonly name: string }[];
  readonly calendars: readonly Pick<Calendar, 'id' | 'name' | 'hue'>[];
}

/** Makes a plan's database with its first records. They are not in the history: nobody did them. */
export async function seedPlan(planId: string, seed: PlanSeed, now: Instant): Promise<Result<void, StorageProblem>> {
  const opened = await openPlanDatabase(planId);
  if (!opened.ok) return opened;
  const database = opened.value;
  const written = await attempt(() =>
    database.transaction('rw', database.tables, async () =>
      writeChanges(database, firstRecords(seed), { now, origin: 'gesture', known: null }),
    ),
  );
  database.close();
  return written.ok ? ok(undefined) : written;
}

function firstRecords({ zone, goals, calendars }: PlanSeed): ChangeSet {
  return [
    add('settings', firstSettings(zone)),
    ...goals.map((goal, order) => add('goals', { ...goal, hue: (order % HUES) + 1, order, archived: false })),
    ...calendars.map((calendar, order) =>
      add('calendars', { ...calendar, order, visible: true, archived: false, unit: '' }),
    ),
  ];
}
