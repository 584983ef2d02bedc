import type { ExportedFile, FileDivision } from '#shared/exchange/ical/export-files';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalManner, IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { IcalAnswer, IcalJob, ReadInWorkerOptions } from './ical-job';

/** Why there is no outcome: the person stopped it, or the worker broke. */
export type IcalWorkerProblem = { readonly kind: 'cancelled' } | { readonly kind: 'crashed'; readonly message: string };

export interface IcalWorkerControl {
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting it ends the worker at once, whatever it is at. */
  readonly signal?: AbortSignal;
}

type Outcome = Exclude<IcalAnswer, { kind: 'progress' }>;

/** Reads a calendar file off the main thread. The items get their calendar when the import is planned. */
export async function readIcalInWorker(
  bytes: Uint8Array,
  options: ReadInWorkerOptions,
  control: IcalWorkerControl = {},
): Promise<Result<IcalFile, IcalFileProblem | IcalWorkerProblem>> {
  const answer = await run({ kind: 'read', bytes, options }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'read') throw new Error('The worker answered another question.');
  return answer.value.outcome;
}

/** How an export is written, and into how many files. */
export interface WriteInWorkerOptions {
  readonly manner: IcalManner;
  readonly division: FileDivision;
}

/** Writes calendar files off the main thread. */
export async function writeIcalInWorker(
  plan: IcalPlan,
  { manner, division }: WriteInWorkerOptions,
  control: IcalWorkerControl = {},
): Promise<Result<readonly ExportedFile[], IcalWorkerProblem>> {
  const answer = await run({ kind: 'write', plan, manner, division }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'written') throw new Error('The worker answered another question.');
  return ok(answer.value.outcome);
}

/** A worker of its own for each job: ending it is the only way to stop work that never yields. */
async function run(
  job: IcalJob,
  { onProgress, signal }: IcalWorkerControl,
): Promise<Result<Outcome, IcalWorkerProblem>> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const worker = new Worker(new URL('./ical-worker.ts', import.meta.url), { type: 'module' });
  let cancel = () => {};
  const outcome = new Promise<Result<Outcome, IcalWorkerProblem>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<IcalAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.total);
      else resolve(ok(data));
    });
    const crash = (message: string) => resolve(fail({ kind: 'crashed', message }));
    // a worker whose script cannot be loaded says nothing of why
    worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => crash(message ?? 'no worker'));
    worker.addEventListener('messageerror', () => crash('unreadable answer'));
    cancel = () => resolve(fail({ kind: 'cancelled' }));
  });
  signal?.addEventListener('abort', cancel);
  worker.postMessage(job);
  try {
    return await outcome;
  } finally {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}
