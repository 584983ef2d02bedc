import './node-version.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BUILDS } from './build.mjs';
import { CHECKS } from './check.mjs';
import { SetUpError, ensureChromium, ensureDependencies } from './set-up.mjs';
import { runAloud, runSteps } from './steps.mjs';
import { endToEndTally, sum, unitTally } from './tally.mjs';

const CACHE = path.resolve(import.meta.dirname, '../.cache');
const UNIT_REPORT = path.join(CACHE, 'unit.json');
const END_TO_END_REPORT = path.join(CACHE, 'end-to-end.json');

const UNIT = {
  name: 'unit',
  script: 'node_modules/vitest/vitest.mjs',
  options: [
    'run',
    '--allowOnly=false',
    '--config=build/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ],
};
const END_TO_END = {
  name: 'end-to-end',
  script: 'node_modules/@playwright/test/cli.js',
  options: ['test', '--config=build/playwright.config.ts', '--forbid-only'],
};

/** Set-up, checks, builds, unit tests and end-to-end tests; the last line printed is the sum of them all. */
async function test() {
  ensureDependencies();
  process.env['KALENDS_CHROMIUM'] = ensureChromium();
  for (const report of [UNIT_REPORT, END_TO_END_REPORT]) rmSync(report, { force: true });

  const steps = await runSteps([...CHECKS, ...BUILDS]);
  const unitExit = await runAloud(UNIT);
  const endToEndExit = await runAloud(END_TO_END);
  const { passed, failed } = sum([
    steps,
    unitTally(read(UNIT_REPORT), unitExit),
    endToEndTally(read(END_TO_END_REPORT), endToEndExit),
  ]);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * A runner's JSON report, or null when it died before it wrote one.
 * @param {string} file
 */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

try {
  await test();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stdout.write(`${error.message}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
