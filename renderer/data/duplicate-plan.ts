import { ok, type Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import type { ChangeSet } from '#shared/records/tables';
import { createPlanFrom } from './create-plan';
import type { TouchedRecords } from './lay-over';
import { openPlanDatabase } from './plan-database';
import { readPlan } from './read-plan';
import type { StorageProblem } from './storage-problem';

/** Makes a plan with everything that another one holds as it stands now. Its history stays behind: it is the other's. */
export async function duplicatePlan(entry: PlanEntry, name: string): Promise<Result<PlanEntry, StorageProblem>> {
  const records = await readRecords(entry.id);
  return records.ok ? createPlanFrom({ name, records: records.value }) : records;
}

async function readRecords(planId: string): Promise<Result<ChangeSet, StorageProblem>> {
  const opened = await openPlanDatabase(planId);
  if (!opened.ok) return opened;
  const read = await readPlan(opened.value);
  opened.value.close();
  return read.ok ? ok(additionsOf(read.value.touched)) : read;
}

function additionsOf(touched: TouchedRecords): ChangeSet {
  return [...touched].flatMap(([table, records]) =>
    [...records.values()]
      .filter((record) => record !== null)
      .map((record) => ({ kind: 'add', table, record }) as const),
  );
}
