import Dexie from 'dexie';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Language } from '#shared/i18n/message';
import { HUES } from '#shared/records/fields';
import { planEntrySchema, type PlanEntry } from '#shared/records/plan';
import type { ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { openPlanDatabase, planDatabaseName } from './plan-database';
import { enterPlan, listPlans } from './plan-registry';
import { firstRecords, type PlanSeed } from './plan-seed';
import { recordProblem } from './record-problem';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { writeChanges } from './write-changes';

/** A plan that is about to be: what it is called, and what it holds from the beginning. */
export interface NewPlan {
  readonly name: string;
  /** The next in turn when it is left out. */
  readonly hue?: number;
  /** Of the sample: the language that it is written in. */
  readonly sample?: Language;
  /** Additions only. They are not in the history: nobody did them. */
  readonly records: ChangeSet;
}

/** Makes a plan that begins with settings, goals and calendars. */
export async function createPlan(
  { name, ...seed }: PlanSeed & { readonly name: string },
  newId?: IdSource,
  clock?: Clock,
): Promise<Result<PlanEntry, StorageProblem>> {
  return createPlanFrom({ name, records: firstRecords(seed) }, newId, clock);
}

/**
 * Makes a plan of the given records, whole or not at all, and enters it in the registry. Asks the browser not to clear
 * our storage when the disk runs low.
 */
export async function createPlanFrom(
  { name, hue, sample, records }: NewPlan,
  newId: IdSource = () => crypto.randomUUID(),
  clock: Clock = Date.now,
): Promise<Result<PlanEntry, StorageProblem>> {
  void navigator.storage.persist();
  const plans = await listPlans();
  if (!plans.ok) return plans;
  const entry: PlanEntry = {
    id: newId(),
    name,
    hue: hue ?? (plans.value.length % HUES) + 1,
    openedAt: clock(),
    ...(sample && { sample }),
  };
  const problem = recordProblem('plans', planEntrySchema, entry);
  if (problem) return fail(problem);
  // The plan comes before its entry, so that every entry leads to a whole plan.
  const filled = await fillPlan(entry.id, records, entry.openedAt);
  const entered = filled.ok ? await enterPlan(entry) : filled;
  if (entered.ok) return ok(entry);
  await attempt(async () => ok(await Dexie.delete(planDatabaseName(entry.id))));
  return entered;
}

async function fillPlan(planId: string, records: ChangeSet, now: Instant): Promise<Result<void, StorageProblem>> {
  const opened = await openPlanDatabase(planId);
  if (!opened.ok) return opened;
  const database = opened.value;
  const written = await attempt(() =>
    database.transaction('rw', database.tables, async () =>
      writeChanges(database, records, { now, origin: 'gesture', known: null }),
    ),
  );
  database.close();
  return written.ok ? ok(undefined) : written;
}
