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

/** Follows a plan, and tells all that is found in it whenever that may have changed. */
export function watchPolicy(
  planId: string,
  where: { readonly window: DayWindow; readonly today: DayNumber },
  onFindings: (findings: readonly Finding[]) => void,
): PolicyWatch {
  const worker = new Worker(new URL('./policy-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<PolicyAnswer>) => onFindings(data.findings));
  const ask = (job: PolicyJob) => worker.postMessage(job);
  ask({ kind: 'follow', planId, ...where });
  return {
    look: (window) => ask({ kind: 'look', window }),
    setToday: (today) => ask({ kind: 'today', today }),
    stop: () => worker.terminate(),
  };
}
