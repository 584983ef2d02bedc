import type { ExportedFile, FileDivision } from '#shared/exchange/ical/export-files';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalManner, IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { ok, type Result } from '#shared/kernel/result';
import type { IcalAnswer, IcalJob, ReadInWorkerOptions } from './ical-job';
import { runJob, type WorkerControl, type WorkerProblem } from './run-job';

type Outcome = Exclude<IcalAnswer, { kind: 'progress' }>;

/** Reads a calendar file off the main thread. The items get their calendar when the import is planned. */
export async function readIcalInWorker(
  bytes: Uint8Array,
  options: ReadInWorkerOptions,
  control: WorkerControl = {},
): Promise<Result<IcalFile, IcalFileProblem | WorkerProblem>> {
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
  control: WorkerControl = {},
): Promise<Result<readonly ExportedFile[], WorkerProblem>> {
  const answer = await run({ kind: 'write', plan, manner, division }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'written') throw new Error('The worker answered another question.');
  return ok(answer.value.outcome);
}

/** The last one that wrote, when it is idle: it knows what it has written, and writes only what is new. */
let idleWriter: Worker | null = null;

function run(job: IcalJob, control: WorkerControl): Promise<Result<Outcome, WorkerProblem>> {
  return job.kind === 'write'
    ? runJob(() => takeIdleWriter() ?? newWorker(), job, control, keepWriter)
    : runJob(newWorker, job, control);
}

function newWorker(): Worker {
  return new Worker(new URL('./ical-worker.ts', import.meta.url), { type: 'module' });
}

function takeIdleWriter(): Worker | null {
  const writer = idleWriter;
  idleWriter = null;
  return writer;
}

function keepWriter(worker: Worker): boolean {
  if (idleWriter !== null) return false;
  idleWriter = worker;
  return true;
}
