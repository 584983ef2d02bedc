import type { Identified } from '#shared/kernel/change-set';
import { ok, type Result } from '#shared/kernel/result';
import { TABLE_NAMES, type TableName } from '#shared/records/tables';
import { readLabels } from './history-line';
import type { News } from './plan-channel';
import { readRevision, type PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import type { Written } from './written';

/** Everything that a plan holds, as it stands at one moment. */
export async function readPlan(database: PlanDatabase): Promise<Result<Written, StorageProblem>> {
  return readTables(database, TABLE_NAMES, async (table) => {
    const records = await database.table<Identified, string>(table).toArray();
    return new Map(records.map((record) => [record.id, record]));
  });
}

/** The records that another window has written, as they stand now; null where one is gone. */
export async function readNews(
  database: PlanDatabase,
  { touched, revision }: News,
): Promise<Result<Written, StorageProblem>> {
  const read = await readTables(database, [...touched.keys()], async (table) => {
    const ids = touched.get(table) ?? [];
    const records = await database.table<Identified, string>(table).bulkGet([...ids]);
    return new Map(ids.map((id, index) => [id, records[index] ?? null]));
  });
  // The plan may have been written to again since; that comes as news of its own.
  return read.ok ? ok({ ...read.value, revision }) : read;
}

async function readTables(
  database: PlanDatabase,
  tables: readonly TableName[],
  readRecords: (table: TableName) => Promise<ReadonlyMap<string, Identified | null>>,
): Promise<Result<Written, StorageProblem>> {
  return attempt(() =>
    database.transaction('r', database.tables, async () => {
      const touched = new Map<TableName, ReadonlyMap<string, Identified | null>>();
      for (const table of tables) touched.set(table, await readRecords(table));
      return ok({ touched, labels: await readLabels(database), revision: await readRevision(database) });
    }),
  );
}
