import type { Dexie, Table } from 'dexie';
import type { Result } from '#shared/kernel/result';
import type { DeletedPlan, PlanEntry } from '#shared/records/plan';
import { openDatabase, type DatabaseVersion } from './open-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';

const REGISTRY_NAME = 'kalends-registry';

/** The versions of the registry: append only, as `plan-database-versions.ts` says. */
const REGISTRY_VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, stores: { plans: 'id', preferences: 'id' } },
  { version: 2, stores: { deletedPlans: 'id', addresses: 'planId' } },
];

/** Which plans there are, and the preferences that hold for all of them. */
export interface RegistryDatabase extends Dexie {
  readonly plans: Table<PlanEntry, string>;
  /** Plans that were deleted lately; their databases are still there. */
  readonly deletedPlans: Table<DeletedPlan, string>;
  /** Where each plan was looked at last. */
  readonly addresses: Table<{ readonly planId: string; readonly address: string }, string>;
  /** A single record. What lies there may be older than the fields of today. */
  readonly preferences: Table<{ readonly id: string } & Record<string, unknown>, string>;
}

/** Opens the registry for one task: it is asked seldom, and no window then stands in the way of another's upgrade. */
export async function withRegistry<Value>(
  task: (registry: RegistryDatabase) => Promise<Result<Value, StorageProblem>>,
): Promise<Result<Value, StorageProblem>> {
  const opened = await openDatabase(REGISTRY_NAME, REGISTRY_VERSIONS);
  if (!opened.ok) return opened;
  const registry = opened.value as RegistryDatabase;
  try {
    return await attempt(() => task(registry));
  } finally {
    registry.close();
  }
}
