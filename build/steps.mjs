import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * One thing to run with Node in the project's folder: a script (relative to it) and its options.
 * @typedef {{ readonly name: string, readonly script: string, readonly options: readonly string[] }} Step
 *
 * How many of what ran passed and failed.
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 */

/**
 * Runs steps side by side. Each prints one line, and what it had to say only when it failed.
 * @param {readonly Step[]} steps
 * @returns {Promise<Tally>}
 */
export async function runSteps(steps) {
  const outcomes = await Promise.all(steps.map(runStep));
  const passed = outcomes.filter((succeeded) => succeeded).length;
  return { passed, failed: steps.length - passed };
}

/**
 * Runs one step with its output shown as it comes, and resolves to its exit code.
 * @param {Step} step
 * @returns {Promise<number>}
 */
export function runAloud(step) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [step.script, ...step.options], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
function runStep({ name, script, options }) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...options], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const output = [];
    const keep = (/** @type {Buffer} */ chunk) => void output.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString('utf8').trimEnd()}\n\n`);
      resolve(code === 0);
    });
  });
}

/**
 * Whether a module is the script that Node was started with, and not imported by another.
 * @param {string} url the module's `import.meta.url`
 */
export function isMain(url) {
  return process.argv[1] !== undefined && pathToFileURL(realpathSync(process.argv[1])).href === url;
}
