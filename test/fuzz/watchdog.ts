import { Worker } from 'node:worker_threads';

/** Far longer than any input may take: what is slow is told by its time, this is for what never ends. Milliseconds. */
const PATIENCE = 20_000;

/** Looks from another thread at which input it is, since a thread that hangs cannot look itself; ends the process. */
const WATCH = `
  const { writeSync } = require('node:fs');
  const { workerData: { shared, seed, patience } } = require('node:worker_threads');
  let seen = -1;
  setInterval(() => {
    const input = Atomics.load(shared, 0);
    if (input !== seen) return void (seen = input);
    writeSync(1, 'Input ' + input + ' hangs\\n  again: npm run fuzz -- ' + seed + ' ' + input + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, patience);
`;

/** Ends the process, and tells the input, when one takes so long that it will never end. */
export function watched(seed: number): { readonly begin: (input: number) => void; readonly end: () => void } {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCH, { eval: true, workerData: { shared, seed, patience: PATIENCE } });
  return {
    begin: (input) => void Atomics.store(shared, 0, input),
    end: () => void worker.terminate(),
  };
}
