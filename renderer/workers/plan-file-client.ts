import type { PlanFileProblem } from '#shared/exchange/backup/plan-file';
import type { PlanFileHead } from '#shared/exchange/backup/write-plan-file';
import type { Identified } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import { TABLE_NAMES, type Change, type ChangeSet, type TableName } from '#shared/records/tables';
import {
  SLICE,
  type PlanFileAnswer,
  type PlanFileComparison,
  type PlanFileContents,
  type PlanFileRequest,
} from './plan-file-job';

/** Why there is no answer: the worker was ended, or broke. */
export type PlanFileWorkerProblem =
  { readonly kind: 'cancelled' } | { readonly kind: 'crashed'; readonly message: string };

/** The open plan, as the worker is told of it. */
export interface TablesInMemory {
  readonly all: (table: TableName) => readonly Identified[];
}

/** A worker that reads and writes plan files off the main thread. One question at a time. */
export interface PlanFileWorker {
  readonly write: (
    head: PlanFileHead,
    plan: TablesInMemory,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, PlanFileWorkerProblem>>;
  readonly read: (
    bytes: Uint8Array,
    schema: number,
    onProgress?: (share: number) => void,
  ) => Promise<Result<PlanFileContents, PlanFileProblem | PlanFileWorkerProblem>>;
  /** Of the file that was read last. */
  readonly compare: (plan: TablesInMemory) => Promise<Result<PlanFileComparison, PlanFileWorkerProblem>>;
  readonly changesToFill: () => Promise<Result<ChangeSet, PlanFileWorkerProblem>>;
  readonly changesToReplace: (plan: TablesInMemory) => Promise<Result<ChangeSet, PlanFileWorkerProblem>>;
  /** Ends it at once, whatever it is at: a question that waits is answered as cancelled. */
  readonly end: () => void;
}

type Outcome = Exclude<PlanFileAnswer, { kind: 'progress' | 'changes-slice' }>;
type Told = (answer: Extract<PlanFileAnswer, { kind: 'progress' | 'changes-slice' }>) => void;

/** Starts a worker for a file. */
export function startPlanFileWorker(): PlanFileWorker {
  const worker = new Worker(new URL('./plan-file-worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  const say = (request: PlanFileRequest) => worker.postMessage(request);

  const ask = (request: PlanFileRequest, told: Told = () => {}) =>
    answerOf(worker, ended.signal, () => say(request), told);

  const sendPlan = async (plan: TablesInMemory) => {
    for (const table of TABLE_NAMES) {
      const records = plan.all(table);
      for (let at = 0; at < records.length; at += SLICE) {
        say({ kind: 'records', table, records: records.slice(at, at + SLICE) });
        await aBreath();
      }
    }
  };

  const changesTo = async (to: 'fill' | 'replace'): Promise<Result<ChangeSet, PlanFileWorkerProblem>> => {
    const changes: Change[] = [];
    const answer = await ask({ kind: 'changes', to }, (told) => {
      if (told.kind === 'changes-slice') changes.push(...told.changes);
    });
    return answer.ok ? ok(changes) : answer;
  };

  return {
    write: async (head, plan) => {
      await sendPlan(plan);
      const answer = await ask({ kind: 'write', head });
      return answer.ok ? ok(expected('written', answer.value).bytes) : answer;
    },
    read: async (bytes, schema, onProgress) => {
      const answer = await ask({ kind: 'read', bytes, schema }, (told) => {
        if (told.kind === 'progress') onProgress?.(told.share);
      });
      return answer.ok ? expected('read', answer.value).outcome : answer;
    },
    compare: async (plan) => {
      await sendPlan(plan);
      const answer = await ask({ kind: 'compare' });
      return answer.ok ? ok(expected('compared', answer.value).comparison) : answer;
    },
    changesToFill: () => changesTo('fill'),
    changesToReplace: async (plan) => {
      await sendPlan(plan);
      return changesTo('replace');
    },
    end: () => {
      ended.abort();
      worker.terminate();
    },
  };
}

/** Asks, and waits for the answer, for the worker's end or for its fault. */
async function answerOf(
  worker: Worker,
  ended: AbortSignal,
  ask: () => void,
  told: Told,
): Promise<Result<Outcome, PlanFileWorkerProblem>> {
  if (ended.aborted) return fail({ kind: 'cancelled' });
  const done = new AbortController();
  const listening = { signal: done.signal };
  try {
    return await new Promise((resolve) => {
      const crash = (message: string) => resolve(fail({ kind: 'crashed', message }));
      const onMessage = ({ data }: MessageEvent<PlanFileAnswer>) => {
        if (data.kind === 'progress' || data.kind === 'changes-slice') told(data);
        else resolve(ok(data));
      };
      worker.addEventListener('message', onMessage, listening);
      // a worker whose script cannot be loaded says nothing of why
      worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => crash(message ?? 'no worker'), listening);
      worker.addEventListener('messageerror', () => crash('unreadable answer'), listening);
      ended.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' })), listening);
      ask();
    });
  } finally {
    done.abort();
  }
}

function expected<Kind extends Outcome['kind']>(kind: Kind, answer: Outcome): Extract<Outcome, { kind: Kind }> {
  if (answer.kind !== kind) throw new Error('The worker answered another question.');
  return answer as Extract<Outcome, { kind: Kind }>;
}

/** Lets the window draw and listen between two slices. */
function aBreath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
