import { expect, test, vi } from 'vitest';
import { watchPolicy } from '../../../renderer/workers/policy-client';

const WHERE = { window: { first: 0, last: 10 }, today: 5 };

function workerOf(code: string): () => Worker {
  return () => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}

test('a check that breaks at its work, or cannot read the plan, is told once and ended', async () => {
  for (const code of [
    'addEventListener("message", () => { throw new Error("planted"); });',
    'addEventListener("message", () => postMessage({ kind: "unreadable" }));',
  ]) {
    const onCrash = vi.fn<() => void>();
    const onFindings = vi.fn<() => void>();
    watchPolicy('plan', WHERE, { onFindings, onCrash }, workerOf(code));
    await expect.poll(() => onCrash.mock.calls.length).toBe(1);
    expect(onFindings).not.toHaveBeenCalled();
  }
});
