import type { Identified } from '#shared/kernel/change-set';
import { ok, type Result } from '#shared/kernel/result';
import { TABLE_NAMES, type TableName } from '#shared/records/tables';
import { describeBroken, isWhole, type BrokenRecord } from './broken-record';
import { readLabels } from './history-line';
import type { News } from './plan-channel';
import { readRevision, type PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import type { Written } from './written';

/** What lies on disk, without what is broken there, which is told beside it. */
export interface ReadRecords extends Written {
  readonly broken: readonly BrokenRecord[];
}

/** Everything that a plan holds, as it stands at one moment. */
export async function readPlan(database: PlanDatabase): Promise<Result<ReadRecords, StorageProblem>> {
  return readTables(database, TABLE_NAMES, async (table) => {
    const records = await database.table<Identified, string>(table).toArray();
    return new Map(records.map((record) => [record.id, record]));
  });
}

/** The records that another window has written, as they stand now; null where one is gone. */
export async function readNews(
  database: PlanDatabase,
  { touched, revision }: News,
): Promise<Result<ReadRecords, StorageProblem>> {
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
  readRecords: (table: TableName) => Promise<Map<string, Identified | null>>,
): Promise<Result<ReadRecords, StorageProblem>> {
  return attempt(() =>
    database.transaction('r', database.tables, async () => {
      const touched = new Map<TableName, ReadonlyMap<string, Identified | null>>();
      const broken: BrokenRecord[] = [];
      for (const table of tables) {
        const records = await readRecords(table);
        for (const [id, record] of records) {
          if (record === null || isWhole(table, record)) continue;
          broken.push(describeBroken(table, record));
          records.set(id, null);
        }
        touched.set(table, records);
      }
      return ok({ touched, broken, labels: await readLabels(database), revision: await readRevision(database) });
    }),
  );
}
