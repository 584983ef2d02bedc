import Dexie from 'dexie';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import { HUES } from '#shared/records/fields';
import { planEntrySchema, type PlanEntry } from '#shared/records/plan';
import { planDatabaseName } from './plan-database';
import { seedPlan, type PlanSeed } from './plan-seed';
import { DEFAULT_PREFERENCES, preferencesSchema, type Preferences } from './preferences';
import { recordProblem } from './record-problem';
import { withRegistry } from './registry-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';

const PREFERENCES_ID = 'preferences';

/** All plans, the one that was opened last first. */
export async function listPlans(): Promise<Result<readonly PlanEntry[], StorageProblem>> {
  return withRegistry(async ({ plans }) => {
    const entries = await plans.toArray();
    return ok(entries.toSorted((a, b) => b.openedAt - a.openedAt));
  });
}

/** The plan that was opened last; null when there is none at all. */
export async function lastOpenedPlan(): Promise<Result<PlanEntry | null, StorageProblem>> {
  const plans = await listPlans();
  return plans.ok ? ok(plans.value[0] ?? null) : plans;
}

/**
 * Makes a plan with its first records and enters it in the registry; its hue is the next in turn. Asks the browser
 * not to clear our storage when the disk runs low.
 */
export async function createPlan(
  { name, ...seed }: PlanSeed & { readonly name: string },
  newId: IdSource = () => crypto.randomUUID(),
  clock: Clock = Date.now,
): Promise<Result<PlanEntry, StorageProblem>> {
  void navigator.storage.persist();
  const plans = await listPlans();
  if (!plans.ok) return plans;
  const entry: PlanEntry = { id: newId(), name, hue: (plans.value.length % HUES) + 1, openedAt: clock() };
  const problem = recordProblem('plans', planEntrySchema, entry);
  if (problem) return fail(problem);
  // The plan comes before its entry, so that every entry leads to a whole plan.
  const seeded = await seedPlan(entry.id, seed, entry.openedAt);
  const entered = seeded.ok ? await enter(entry) : seeded;
  if (entered.ok) return ok(entry);
  await attempt(async () => ok(await Dexie.delete(planDatabaseName(entry.id))));
  return entered;
}

/** Gives a plan another name. */
export async function renamePlan(id: string, name: string): Promise<Result<void, StorageProblem>> {
  return updateEntry(id, { name });
}

/** Notes when a plan was opened, in milliseconds since the Unix epoch. */
export async function markOpened(id: string, openedAt: number): Promise<Result<void, StorageProblem>> {
  return updateEntry(id, { openedAt });
}

/** The preferences; null before anything was chosen on this machine. */
export async function readPreferences(): Promise<Result<Preferences | null, StorageProblem>> {
  return withRegistry(async ({ preferences }) => ok(known(await preferences.get(PREFERENCES_ID))));
}

/** Keeps the given preferences; the others stay as they are. */
export async function writePreferences(fields: Partial<Preferences>): Promise<Result<void, StorageProblem>> {
  return withRegistry((registry) =>
    registry.transaction('rw', registry.preferences, async () => {
      const before = known(await registry.preferences.get(PREFERENCES_ID));
      await registry.preferences.put({ ...DEFAULT_PREFERENCES, ...before, ...fields, id: PREFERENCES_ID });
      return ok(undefined);
    }),
  );
}

/** What was stored, with the default of each field that came later; null when it is not to be understood. */
function known(stored: Readonly<Record<string, unknown>> | undefined): Preferences | null {
  return stored ? (preferencesSchema.safeParse({ ...DEFAULT_PREFERENCES, ...stored }).data ?? null) : null;
}

async function enter(entry: PlanEntry): Promise<Result<void, StorageProblem>> {
  return withRegistry(async ({ plans }) => {
    await plans.put(entry);
    return ok(undefined);
  });
}

async function updateEntry(id: string, fields: Partial<PlanEntry>): Promise<Result<void, StorageProblem>> {
  return withRegistry((registry) =>
    registry.transaction('rw', registry.plans, async () => {
      const entry = await registry.plans.get(id);
      const problem = entry ? recordProblem('plans', planEntrySchema, { ...entry, ...fields }) : null;
      if (problem) return fail(problem);
      await registry.plans.update(id, fields);
      return ok(undefined);
    }),
  );
}
