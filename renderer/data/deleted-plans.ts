import Dexie from 'dexie';
import type { Clock } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { DeletedPlan, PlanEntry } from '#shared/records/plan';
import { planDatabaseName } from './plan-database';
import { tellRegistryChanged } from './registry-channel';
import { withRegistry } from './registry-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';

/** For so many days a deleted plan can be brought back. */
export const DELETED_PLANS_KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/** The plans that can be brought back, the one that was deleted last first. */
export async function listDeletedPlans(): Promise<Result<readonly DeletedPlan[], StorageProblem>> {
  return withRegistry(async ({ deletedPlans }) =>
    ok((await deletedPlans.toArray()).toSorted((a, b) => b.deletedAt - a.deletedAt)),
  );
}

/** Deletes a plan: it leaves the list, and its database is kept whole, history included, until its days are over. */
export async function deletePlan(id: string, clock: Clock = Date.now): Promise<Result<void, StorageProblem>> {
  const moved = await withRegistry((registry) =>
    registry.transaction('rw', registry.plans, registry.deletedPlans, async () => {
      const entry = await registry.plans.get(id);
      if (!entry) return ok(undefined); // another window was quicker
      await registry.deletedPlans.put({ ...entry, deletedAt: clock() });
      await registry.plans.delete(id);
      return ok(undefined);
    }),
  );
  tellRegistryChanged();
  return moved;
}

/** Brings a deleted plan back as it was; null when it is gone for good. */
export async function bringBackPlan(id: string): Promise<Result<PlanEntry | null, StorageProblem>> {
  const moved = await withRegistry((registry) =>
    registry.transaction('rw', registry.plans, registry.deletedPlans, async () => {
      const deleted = await registry.deletedPlans.get(id);
      if (!deleted) return ok((await registry.plans.get(id)) ?? null);
      const { deletedAt: _, ...entry } = deleted;
      await registry.plans.put(entry);
      await registry.deletedPlans.delete(id);
      return ok(entry);
    }),
  );
  tellRegistryChanged();
  return moved;
}

/** Deletes a deleted plan for good. */
export async function purgePlan(id: string): Promise<Result<void, StorageProblem>> {
  // The entry goes first: one that leads to no database would come back as an empty plan.
  const left = await withRegistry((registry) =>
    registry.transaction('rw', registry.deletedPlans, registry.addresses, async () => {
      await registry.deletedPlans.delete(id);
      await registry.addresses.delete(id);
      return ok(undefined);
    }),
  );
  tellRegistryChanged();
  return left.ok ? attempt(async () => ok(await Dexie.delete(planDatabaseName(id)))) : left;
}

/** Deletes for good those plans whose days are over. */
export async function purgeOldPlans(clock: Clock = Date.now): Promise<void> {
  const deleted = await listDeletedPlans();
  if (!deleted.ok) return; // the next start tries again
  const tooOld = deleted.value.filter(({ deletedAt }) => clock() - deletedAt > DELETED_PLANS_KEPT_DAYS * DAY_MS);
  for (const { id } of tooOld) await purgePlan(id);
}
