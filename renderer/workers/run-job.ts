import { fail, ok, type Result } from '#shared/kernel/result';

/** Why there is no outcome: the person stopped it, or the worker broke. */
export type WorkerProblem = { readonly kind: 'cancelled' } | { readonly kind: 'crashed'; readonly message: string };

export interface WorkerControl {
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting it ends the worker at once, whatever it is at. */
  readonly signal?: AbortSignal;
}

/** How far a worker is. */
export interface WorkerProgress {
  readonly kind: 'progress';
  readonly done: number;
  readonly total: number;
}

/** A worker of its own for each job: ending it is the only way to stop work that never yields. */
export async function runJob<Outcome extends { readonly kind: string }>(
  start: () => Worker,
  job: unknown,
  { onProgress, signal }: WorkerControl,
): Promise<Result<Outcome, WorkerProblem>> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const worker = start();
  let cancel = () => {};
  const outcome = new Promise<Result<Outcome, WorkerProblem>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome | WorkerProgress>) => {
      if (isProgress(data)) onProgress?.(data.done, data.total);
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

function isProgress(answer: { readonly kind: string }): answer is WorkerProgress {
  return answer.kind === 'progress';
}
