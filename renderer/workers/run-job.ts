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

/**
 * A worker of its own for each job: ending it is the only way to stop work that never yields. `keep` may take over one
 * that has answered, and says whether it does.
 */
export async function runJob<Outcome extends { readonly kind: string }>(
  start: () => Worker,
  job: unknown,
  { onProgress, signal }: WorkerControl,
  keep: (worker: Worker) => boolean = () => false,
): Promise<Result<Outcome, WorkerProblem>> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const worker = start();
  const listening = new AbortController();
  const outcome = new Promise<Result<Outcome, WorkerProblem>>((resolve) => {
    const whileAtWork = { signal: listening.signal };
    const hear = ({ data }: MessageEvent<Outcome | WorkerProgress>) => {
      if (isProgress(data)) onProgress?.(data.done, data.total);
      else resolve(ok(data));
    };
    const crash = (message: string) => resolve(fail({ kind: 'crashed', message }));
    worker.addEventListener('message', hear, whileAtWork);
    // a worker whose script cannot be loaded says nothing of why
    worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => crash(message ?? 'no worker'), whileAtWork);
    worker.addEventListener('messageerror', () => crash('unreadable answer'), whileAtWork);
    signal?.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' })), whileAtWork);
  });
  worker.postMessage(job);
  const answer = await outcome;
  listening.abort();
  if (!answer.ok || !keep(worker)) worker.terminate();
  return answer;
}

function isProgress(answer: { readonly kind: string }): answer is WorkerProgress {
  return answer.kind === 'progress';
}
