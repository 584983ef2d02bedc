import { ok, type Result } from '#shared/kernel/result';
import { withRegistry } from './registry-database';
import type { StorageProblem } from './storage-problem';

/** Where a plan was looked at last; null when it never was. */
export async function readAddress(planId: string): Promise<Result<string | null, StorageProblem>> {
  return withRegistry(async ({ addresses }) => ok((await addresses.get(planId))?.address ?? null));
}

/** Keeps where a plan is looked at, so that it opens there next time. */
export async function writeAddress(planId: string, address: string): Promise<Result<void, StorageProblem>> {
  return withRegistry(async ({ addresses }) => {
    await addresses.put({ planId, address });
    return ok(undefined);
  });
}
