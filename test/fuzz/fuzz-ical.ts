/**
 * Imports 20,000 mutated calendar files: none may crash, hang or come in by halves. With a seed it does the same
 * again, with a number behind it that one input alone, which is left in a file: `npm run fuzz -- [seed [input]]`.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { icalCorpus } from './corpus';
import { importFault } from './import-fault';
import { mutated, randomFrom } from './mutate';
import { watched } from './watchdog';

const COUNT = 20_000;

const [seedText, onlyText] = process.argv.slice(3);
const seed = seedText === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seedText);
const only = onlyText === undefined ? null : Number(onlyText);
const corpus = icalCorpus();
const began = performance.now();
process.stdout.write(`Seed ${seed}, ${corpus.length} files.\n`);

const watch = watched(seed);
let faults = 0;
for (const input of only === null ? Array(COUNT).keys() : [only]) {
  watch.begin(input);
  const bytes = mutated(corpus, randomFrom(seed + input));
  if (only !== null) writeFileSync(path.join(os.tmpdir(), 'fuzzed.ics'), bytes);
  const fault = faultOf(bytes);
  if (fault === null) continue;
  faults++;
  process.stdout.write(`Input ${input}: ${fault}\n  again: npm run fuzz -- ${seed} ${input}\n`);
}
watch.end();
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(`${only === null ? COUNT : 1} inputs in ${seconds} s, ${faults} with a fault.\n`);
process.exitCode = faults === 0 ? 0 : 1;

function faultOf(bytes: Uint8Array): string | null {
  try {
    return importFault(bytes);
  } catch (error) {
    return `crashes: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
