import type { PlanDatabase } from './plan-database';
import { isPlain, pack } from './stored-history';

/** A step that weighs more is packed: about a thousand records, hence an import, and seldom taken back another day. */
const PACKED_ABOVE_BYTES = 1_000_000;

/** What all steps together may weigh. */
const HISTORY_BYTES = 100_000_000;

/**
 * Packs the large steps of earlier sessions, and drops the oldest ones while all together weigh too much. Those of this
 * session stay plain, because what is taken back is mostly what was just done.
 */
export async function packHistory(database: PlanDatabase): Promise<void> {
  const large = await database.history.where('bytes').above(PACKED_ABOVE_BYTES).primaryKeys();
  for (const id of large) await packStep(database, id);
  await dropBeyondWeight(database);
}

async function packStep(database: PlanDatabase, id: number): Promise<void> {
  const step = await database.history.get(id);
  if (!step || !isPlain(step)) return;
  const json = JSON.stringify(step.changes);
  const packed = await pack(json); // outside a transaction, which would end meanwhile
  await database.transaction('rw', database.history, async () => {
    const present = await database.history.get(id);
    const isRewritten = !present || !isPlain(present) || JSON.stringify(present.changes) !== json;
    if (!isRewritten) await database.history.put({ ...present, changes: packed, bytes: packed.length });
  });
}

async function dropBeyondWeight(database: PlanDatabase): Promise<void> {
  const weights = new Map<number, number>();
  await database.history.orderBy('bytes').eachKey((bytes, { primaryKey }) => {
    weights.set(primaryKey, bytes as number);
  });
  let total = 0;
  const tooOld: number[] = [];
  for (const [id, bytes] of [...weights].toSorted(([a], [b]) => b - a)) {
    total += bytes;
    if (total > HISTORY_BYTES) tooOld.push(id);
  }
  if (tooOld.length > 0) await database.history.bulkDelete(tooOld);
}
