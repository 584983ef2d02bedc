import { fail, ok, type Result } from '#shared/kernel/result';
import { planEntrySchema, type PlanEntry } from '#shared/records/plan';
import { DEFAULT_PREFERENCES, preferencesSchema, type Preferences } from './preferences';
import { recordProblem } from './record-problem';
import { tellRegistryChanged } from './registry-channel';
import { withRegistry } from './registry-database';
import type { StorageProblem } from './storage-problem';

const PREFERENCES_ID = 'preferences';

/** All plans, the one that was opened last first. */
export async function listPlans(): Promise<Result<readonly PlanEntry[], StorageProblem>> {
  return withRegistry(async ({ plans }) => {
    // an entry that lost its shape leads nowhere, and must not keep the others from being listed
    const entries = (await plans.toArray()).filter((entry) => planEntrySchema.safeParse(entry).success);
    return ok(entries.toSorted((a, b) => b.openedAt - a.openedAt));
  });
}

/** Gives a plan another name or hue. */
export async function describePlan(
  id: string,
  fields: Partial<Pick<PlanEntry, 'name' | 'hue'>>,
): Promise<Result<void, StorageProblem>> {
  const described = await updateEntry(id, fields);
  tellRegistryChanged();
  return described;
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

/** Enters a plan that is whole. */
export async function enterPlan(entry: PlanEntry): Promise<Result<void, StorageProblem>> {
  const entered = await withRegistry(async ({ plans }) => {
    await plans.put(entry);
    return ok(undefined);
  });
  tellRegistryChanged();
  return entered;
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
