import type { OpenedFile } from '#shared/desktop/bridge';
import type { PlanFileProblem } from '#shared/exchange/backup/plan-file';
import type { Result } from '#shared/kernel/result';
import { useEffect, useState } from 'react';
import type { PlanHandle } from '../../data/plan-handle';
import { PLAN_SCHEMA } from '../../data/plan-database-versions';
import { startPlanFileWorker, type PlanFileWorker, type PlanFileWorkerProblem } from '../../workers/plan-file-client';
import type { PlanFileComparison, PlanFileContents } from '../../workers/plan-file-job';

/** How far a plan file has been read. */
export type PlanFileReading =
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'failed'; readonly problem: PlanFileProblem | PlanFileWorkerProblem }
  | ({ readonly kind: 'read' } & PlanFileRead);

/** A file that has been read, and the worker that holds its records. */
export interface PlanFileRead {
  readonly contents: PlanFileContents;
  /** With the plan that is open; null where none is. */
  readonly comparison: PlanFileComparison | null;
  readonly worker: PlanFileWorker;
}

/** Reads a plan file off the main thread and compares it with the open plan. Leaving stops it. */
export function usePlanFile(file: OpenedFile, plan: PlanHandle | null): PlanFileReading {
  const [reading, setReading] = useState<PlanFileReading>({ kind: 'reading', share: 0 });
  useEffect(() => {
    const worker = startPlanFileWorker();
    let left = false;
    const onProgress = (share: number) => setReading({ kind: 'reading', share });
    void readAndCompare(worker, file, plan, onProgress).then((read) => {
      if (!left) setReading(read.ok ? { kind: 'read', ...read.value } : { kind: 'failed', problem: read.problem });
    });
    return () => {
      left = true;
      worker.end();
    };
  }, [file, plan]);
  return reading;
}

async function readAndCompare(
  worker: PlanFileWorker,
  file: OpenedFile,
  plan: PlanHandle | null,
  onProgress: (share: number) => void,
): Promise<Result<PlanFileRead, PlanFileProblem | PlanFileWorkerProblem>> {
  const contents = await worker.read(file.bytes, PLAN_SCHEMA, onProgress);
  if (!contents.ok) return contents;
  if (plan === null) return { ok: true, value: { contents: contents.value, comparison: null, worker } };
  const comparison = await worker.compare(plan.snapshot());
  if (!comparison.ok) return comparison;
  return { ok: true, value: { contents: contents.value, comparison: comparison.value, worker } };
}
