import type { PlanEntry } from '#shared/records/plan';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import { settled } from './plan-under-test';

/** Writes into a plan's database past all code of ours, as a fault of a disk or of an earlier version would. */
export async function spoil(entry: PlanEntry, store: string, record: object): Promise<void> {
  const database = await settled(indexedDB.open(planDatabaseName(entry.id)));
  await settled(database.transaction(store, 'readwrite').objectStore(store).put(record));
  database.close();
}
