import { changedId, type Identified } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import { stampRevisions, type ChangeOrigin } from '#shared/plan/revision';
import type { Item } from '#shared/records/item';
import { tableSchemas, type ChangeSet, type TableName } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { isWhole } from './broken-record';
import { layOver, type Lookup, type TouchedRecords } from './lay-over';
import { readRevision, writeRevision, type PlanDatabase } from './plan-database';
import { recordProblem } from './record-problem';
import type { StorageProblem } from './storage-problem';

/** What a window holds in memory: the whole plan as it was after so many writings. */
export interface KnownPlan {
  readonly revision: number;
  readonly lookup: Lookup;
}

interface Circumstances {
  readonly now: Instant;
  readonly origin: ChangeOrigin;
  /** Saves reading from disk while nobody else has written. */
  readonly known: KnownPlan | null;
}

/** The changes as they were truly applied, and what became of the records. */
export interface Applied {
  readonly applied: ChangeSet;
  readonly touched: TouchedRecords;
  readonly revision: number;
}

/**
 * Within a transaction: lays changes over the records as they stand, stamps revisions, refuses what does not have its
 * shape, and writes the rest.
 */
export async function writeChanges(
  database: PlanDatabase,
  changes: ChangeSet,
  { now, origin, known }: Circumstances,
): Promise<Result<Applied, StorageProblem>> {
  const revision = await readRevision(database);
  const standing = await findStanding(database, changes, known?.revision === revision ? known : null);
  const currentItem = (id: string) => standing('items', id) as Item | undefined;
  const laid = layOver(stampRevisions(changes, currentItem, now, origin), standing);
  const problem = firstProblem(laid.touched);
  if (problem) return fail(problem);
  for (const [table, records] of laid.touched) await writeTable(database, table, records, standing);
  await writeRevision(database, revision + 1);
  return ok({ ...laid, revision: revision + 1 });
}

/** The records that are to be patched or removed, as they stand on disk. */
async function findStanding(database: PlanDatabase, changes: ChangeSet, known: KnownPlan | null): Promise<Lookup> {
  const wanted = new Map<TableName, Set<string>>();
  for (const change of changes) {
    if (change.kind !== 'add') wanted.set(change.table, (wanted.get(change.table) ?? new Set()).add(changedId(change)));
  }
  if (known) return (table, id) => (wanted.get(table)?.has(id) ? known.lookup(table, id) : undefined);
  const found = new Map<TableName, Map<string, Identified | undefined>>();
  for (const [table, ids] of wanted) {
    const records = await database.table<Identified, string>(table).bulkGet([...ids]);
    // What is broken is taken for absent, as it is in memory: a change of it changes nothing.
    const whole = records.map((record) => (isWhole(table, record) ? record : undefined));
    found.set(table, new Map([...ids].map((id, index) => [id, whole[index]])));
  }
  return (table, id) => found.get(table)?.get(id);
}

async function writeTable(
  database: PlanDatabase,
  table: TableName,
  records: ReadonlyMap<string, Identified | null>,
  standing: Lookup,
): Promise<void> {
  const store = database.table<Identified, string>(table);
  const present = [...records.values()].filter((record) => record !== null);
  const gone = [...records].filter(([, record]) => record === null).map(([id]) => id);
  // `bulkAdd` refuses an identity that is taken, so that an addition never overwrites a record which it did not mean.
  const added = present.filter(({ id }) => standing(table, id) === undefined);
  const changed = present.filter(({ id }) => standing(table, id) !== undefined);
  if (gone.length > 0) await store.bulkDelete(gone);
  if (added.length > 0) await store.bulkAdd(added);
  if (changed.length > 0) await store.bulkPut(changed);
}

function firstProblem(touched: TouchedRecords): StorageProblem | null {
  for (const [table, records] of touched) {
    for (const record of records.values()) {
      const problem = record === null ? null : recordProblem(table, tableSchemas[table], record);
      if (problem) return problem;
    }
  }
  return null;
}
