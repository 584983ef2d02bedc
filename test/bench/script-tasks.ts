import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** What the browser calls the script of a page within a task. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks']);

/** The longest script of one task while `deed` is done, as `scriptTasks` counts them. */
export async function longestScript(session: CDPSession, deed: () => Promise<void>): Promise<number> {
  return Math.max(0, ...(await scriptTasks(session, deed)));
}

/**
 * The script of each task in which there was any, in milliseconds of the page's own thread, while `deed` is done. What
 * else the machine does at the time is not counted: a task that waits for the processor costs nothing.
 */
export async function scriptTasks(session: CDPSession, deed: () => Promise<void>): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', take as never);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await deed();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take as never);
  return scriptOfTasks(events);
}

/** Milliseconds of script in each task in which there was any. */
function scriptOfTasks(events: readonly TraceEvent[]): readonly number[] {
  const told = events.filter(({ ph, name }) => ph === 'X' && (SCRIPT.has(name) || isTask(name)));
  const threads = new Set(told.map(({ pid, tid }) => `${pid} ${tid}`));
  return [...threads].flatMap((thread) => {
    const ofThread = told.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
    const sorted = ofThread.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
    const sums: number[] = [];
    let [taskEnd, scriptEnd, sum] = [0, 0, 0];
    for (const { name, ts, dur = 0, tdur } of sorted) {
      if (isTask(name)) {
        if (ts < taskEnd) continue; // a task within a task
        if (sum > 0) sums.push(sum / 1000);
        [taskEnd, sum] = [ts + dur, 0];
      } else if (ts >= scriptEnd) {
        sum += tdur ?? dur;
        scriptEnd = ts + dur;
      }
    }
    return sum > 0 ? [...sums, sum / 1000] : sums;
  });
}

function isTask(name: string): boolean {
  return name.endsWith('RunTask');
}
