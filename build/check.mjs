import './node-version.mjs';
import { isMain, runSteps } from './steps.mjs';

/** What is checked without running the product: types, lint, who imports whom, dead code, format, messages. */
export const CHECKS = [
  // The native compiler takes a third of the time; the other tools still need the compiler that can be imported.
  { name: 'types', script: 'node_modules/typescript-native/bin/tsc', options: ['-b'] },
  { name: 'lint', script: 'node_modules/oxlint/bin/oxlint', options: ['--type-aware', '--deny-warnings'] },
  {
    name: 'imports',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    options: ['--config', 'build/dependency-rules.cjs', 'shared', 'renderer', 'electron', 'build', 'test'],
  },
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js', options: ['--config', 'build/knip.json'] },
  {
    name: 'format',
    script: 'node_modules/prettier/bin/prettier.cjs',
    options: ['--check', '--cache', '--cache-location', '.cache/prettier', '.'],
  },
  { name: 'messages', script: 'build/check-messages.mjs', options: [] },
];

if (isMain(import.meta.url)) {
  const { failed } = await runSteps(CHECKS);
  process.exitCode = failed === 0 ? 0 : 1;
}
