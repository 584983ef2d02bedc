import { countChanges, countPlan } from '#shared/exchange/backup/count-plan';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { fillChanges, replaceChanges } from '#shared/exchange/backup/replace-plan';
import { oneAtATime } from '#shared/kernel/one-at-a-time';
import { ok } from '#shared/kernel/result';
import { TABLE_NAMES, type ChangeSet } from '#shared/records/tables';
import { packPlan, unpackPlan } from './plan-file-bytes';
import { SLICE, type GrowingTables, type PlanFileAnswer, type PlanFileRequest } from './plan-file-job';

/** The plan that is open, as far as it has come. */
let standing = noTables();
let read: PlanTables | null = null;

const inTurn = oneAtATime();
addEventListener('message', ({ data }: MessageEvent<PlanFileRequest>) => {
  void inTurn(() => take(data)).catch((fault: unknown) => {
    // Thrown outside the promise, it ends as an error of the worker, which the window hears.
    setTimeout(() => {
      throw fault;
    });
  });
});

async function take(request: PlanFileRequest): Promise<void> {
  switch (request.kind) {
    case 'records':
      standing[request.table].push(...request.records);
      return;
    case 'write':
      return answer({ kind: 'written', bytes: await packPlan(request.head, takeStanding()) });
    case 'read':
      return answer({ kind: 'read', outcome: await readFile(request.bytes, request.schema) });
    case 'compare': {
      const tables = takeStanding();
      const changes = countChanges(replaceChanges(tables, whatWasRead()));
      return answer({ kind: 'compared', comparison: { standing: countPlan(tables), changes } });
    }
    case 'changes':
      sendChanges(request.to === 'fill' ? fillChanges(whatWasRead()) : replaceChanges(takeStanding(), whatWasRead()));
      return;
  }
}

async function readFile(bytes: Uint8Array, schema: number): Promise<(PlanFileAnswer & { kind: 'read' })['outcome']> {
  const unpacked = await unpackPlan(bytes, { schema, onProgress: (share) => answer({ kind: 'progress', share }) });
  if (!unpacked.ok) return unpacked;
  const { header, tables, unreadable } = unpacked.value;
  read = tables;
  return ok({ header, unreadable, counts: countPlan(tables) });
}

function sendChanges(changes: ChangeSet): void {
  for (let at = 0; at < changes.length; at += SLICE) {
    answer({ kind: 'changes-slice', changes: changes.slice(at, at + SLICE) });
  }
  answer({ kind: 'changes-done' });
}

function takeStanding(): PlanTables {
  const taken = standing;
  standing = noTables();
  return taken as unknown as PlanTables; // the window sends each record with its own table
}

function whatWasRead(): PlanTables {
  if (read === null) throw new Error('Nothing has been read yet.');
  return read;
}

function noTables(): GrowingTables {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as GrowingTables;
}

function answer(message: PlanFileAnswer): void {
  postMessage(message);
}
