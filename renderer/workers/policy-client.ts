import type { Finding } from '#shared/findings/finding';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';
import type { PolicyAnswer, PolicyJob } from './policy-job';

/** A plan that is held against its policy, off the main thread, for as long as it is open. */
export interface PolicyWatch {
  /** Looks at other days. */
  readonly look: (window: DayWindow) => void;
  readonly setToday: (today: DayNumber) => void;
  readonly stop: () => void;
}

interface PolicyListener {
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** The check has stopped for good; what was told last may be out of date. */
  readonly onCrash: () => void;
}

const startWorker = () => new Worker(new URL('./policy-worker.ts', import.meta.url), { type: 'module' });

/** Follows a plan, and tells all that is found in it whenever that may have changed. */
export function watchPolicy(
  planId: string,
  where: { readonly window: DayWindow; readonly today: DayNumber },
  { onFindings, onCrash }: PolicyListener,
  start: () => Worker = startWorker,
): PolicyWatch {
  const worker = start();
  const crash = () => {
    worker.terminate();
    onCrash();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PolicyAnswer>) => {
    if (data.kind === 'findings') onFindings(data.findings);
    else crash();
  });
  worker.addEventListener('error', crash);
  worker.addEventListener('messageerror', crash);
  const ask = (job: PolicyJob) => worker.postMessage(job);
  ask({ kind: 'follow', planId, ...where });
  return {
    look: (window) => ask({ kind: 'look', window }),
    setToday: (today) => ask({ kind: 'today', today }),
    stop: () => worker.terminate(),
  };
}
