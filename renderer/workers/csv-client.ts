import type { CsvFileProblem } from '#shared/exchange/csv/csv-problem';
import type { CsvFile, CsvManner } from '#shared/exchange/csv/read-csv';
import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import type { CsvWriting } from '#shared/exchange/csv/write-csv';
import { ok, type Result } from '#shared/kernel/result';
import type { CsvAnswer, CsvJob, CsvPlan } from './csv-job';
import { runJob, type WorkerControl, type WorkerProblem } from './run-job';

type Outcome = Exclude<CsvAnswer, { kind: 'progress' }>;

/** Looks at a table off the main thread: what its columns are called, what they hold and may tell. */
export async function surveyTableInWorker(
  bytes: Uint8Array,
  control: WorkerControl = {},
): Promise<Result<TableSurvey, CsvFileProblem | WorkerProblem>> {
  const answer = await run({ kind: 'survey', bytes }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'surveyed') throw new Error('The worker answered another question.');
  return answer.value.outcome;
}

/** Reads the items of a table off the main thread; times without a zone are taken in `zone`. */
export async function readCsvInWorker(
  bytes: Uint8Array,
  manner: CsvManner,
  zone: string,
  control: WorkerControl = {},
): Promise<Result<CsvFile, CsvFileProblem | WorkerProblem>> {
  const answer = await run({ kind: 'read', bytes, manner, zone }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'read') throw new Error('The worker answered another question.');
  return answer.value.outcome;
}

/** Writes a table off the main thread. */
export async function writeCsvInWorker(
  plan: CsvPlan,
  writing: CsvWriting,
  control: WorkerControl = {},
): Promise<Result<string, WorkerProblem>> {
  const answer = await run({ kind: 'write', plan, writing }, control);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'written') throw new Error('The worker answered another question.');
  return ok(answer.value.text);
}

function run(job: CsvJob, control: WorkerControl): Promise<Result<Outcome, WorkerProblem>> {
  return runJob(() => new Worker(new URL('./csv-worker.ts', import.meta.url), { type: 'module' }), job, control);
}
