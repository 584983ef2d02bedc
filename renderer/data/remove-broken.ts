import type { Identified } from '#shared/kernel/change-set';
import { ok, type Result } from '#shared/kernel/result';
import type { TableName } from '#shared/records/tables';
import { isWhole, type BrokenRecord } from './broken-record';
import { readLabels } from './history-line';
import { readRevision, writeRevision, type PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import type { Written } from './written';

/** Deletes records that are broken, unless they have been mended since they were read. */
export async function removeBroken(
  database: PlanDatabase,
  broken: readonly BrokenRecord[],
): Promise<Result<Written, StorageProblem>> {
  return attempt(() =>
    database.transaction('rw', database.tables, async () => {
      const touched = new Map<TableName, Map<string, Identified | null>>();
      for (const { table, id } of broken) {
        const store = database.table<Identified, IDBValidKey>(table);
        const record = await store.get(id);
        if (isWhole(table, record)) continue;
        await store.delete(id);
        touched.set(table, (touched.get(table) ?? new Map<string, Identified | null>()).set(id as string, null));
      }
      const revision = (await readRevision(database)) + 1;
      await writeRevision(database, revision);
      return ok({ touched, labels: await readLabels(database), revision });
    }),
  );
}
