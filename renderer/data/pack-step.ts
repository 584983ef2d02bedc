import { firstUndone, lastDone } from './history-line';
import type { PlanDatabase } from './plan-database';
import { isPlain, pack } from './stored-history';
import type { Direction } from './undo';

/** Above this many changes a step is packed: an import is large, and seldom taken back. */
export const PACKED_ABOVE = 1_000;

/** What all steps together may weigh. */
const HISTORY_BYTES = 100_000_000;

/**
 * Packs the step that a direction would take when it is large, and drops the oldest ones while all together weigh too
 * much. Nothing can be packed within a transaction, so it comes after the commit, which does not wait for it.
 */
export async function packStep(database: PlanDatabase, direction: Direction): Promise<void> {
  const large = await (direction === 'undo' ? lastDone(database) : firstUndone(database));
  if (!large || !isPlain(large) || large.changes.length <= PACKED_ABOVE) return;
  const json = JSON.stringify(large.changes);
  const packed = await pack(json);
  await database.transaction('rw', database.history, async () => {
    const present = await database.history.get(large.id);
    const rewritten = !present || !isPlain(present) || JSON.stringify(present.changes) !== json;
    if (rewritten) return;
    await database.history.put({ ...present, changes: packed, bytes: packed.length });
    await dropBeyondWeight(database);
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
  await database.history.bulkDelete(tooOld);
}
