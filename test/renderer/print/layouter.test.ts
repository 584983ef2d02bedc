import { beforeEach, expect, test, vi } from 'vitest';
import type { LayoutJob, LayoutWish } from '../../../renderer/features/print/layout/layout-job';
import { startLayouter } from '../../../renderer/features/print/layout/layouter';
import { printContent, printSetup } from '../../support/printed';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A worker that answers when the test says so. */
class SlowWorker extends EventTarget {
  readonly jobs: LayoutJob[] = [];
  isEnded = false;
  postMessage(job: LayoutJob): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'page', page: { width: 1 } } }));
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'laid', rest: { title: 'Done' } } }));
  }
}

function startSlow() {
  const workers: SlowWorker[] = [];
  const laid: string[] = [];
  const failed: string[] = [];
  const layouter = startLayouter(
    {
      onLaid: ({ setup }, { pages }) => laid.push(`${setup.title}: ${pages.length}`),
      onFailed: ({ setup }, message) => failed.push(`${setup.title}: ${message}`),
    },
    () => {
      workers.push(new SlowWorker());
      return workers.at(-1)! as unknown as Worker;
    },
  );
  return { workers, laid, failed, layouter };
}

const content = printContent([]);
const wish = (title: string): LayoutWish => ({ content, setup: printSetup({ title }), language: 'en' });

test('what was typed on the way is not laid out, only what stands there at last; the plan is sent once', () => {
  const { workers, laid, layouter } = startSlow();
  for (const title of ['W', 'Wa', 'Wal', 'Wall']) layouter.lay(wish(title));
  workers[0]!.answer();
  workers[0]!.answer();
  expect(workers).toHaveLength(1);
  expect(workers[0]!.jobs.map(({ setup }) => setup.title)).toEqual(['W', 'Wall']);
  expect(workers[0]!.jobs.map((job) => job.content)).toEqual([content, null]);
  expect(laid).toEqual(['W: 1', 'Wall: 1']);
});

test('a layout that is no longer wanted and does not end is ended, and the wanted one begins', () => {
  const { workers, laid, layouter } = startSlow();
  layouter.lay(wish('five years'));
  layouter.lay(wish('a month'));
  vi.advanceTimersByTime(1000);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(workers[1]!.jobs.map((job) => job.content)).toEqual([content]);
  workers[1]!.answer();
  expect(laid).toEqual(['a month: 1']);
  vi.advanceTimersByTime(10_000); // and one that is still wanted may take its time
  expect(workers).toHaveLength(2);
});

test('a worker that breaks is told of, and the next document gets a new one', () => {
  const { workers, laid, failed, layouter } = startSlow();
  layouter.lay(wish('first'));
  workers[0]!.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  expect(failed).toEqual(['first: out of memory']);
  layouter.lay(wish('second'));
  workers[1]!.answer();
  expect(laid).toEqual(['second: 1']);
});
