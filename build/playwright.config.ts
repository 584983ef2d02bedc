import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser-launch.mjs';

const CACHE = path.resolve(import.meta.dirname, '../.cache');

export default defineConfig<{ readonly world: 'electron' | 'browser' }>({
  testDir: '../test/e2e',
  outputDir: path.join(CACHE, 'end-to-end'),
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: path.join(CACHE, 'end-to-end.json') }]],
  // Nothing but the bridge differs between the worlds: journeys over it, marked @bridge, run in both.
  projects: [
    { name: 'electron', use: { world: 'electron' } },
    { name: 'browser', use: { world: 'browser' }, grep: /@bridge/ },
  ],
  // A trace of all that passes takes a fifth of the time.
  use: { browserName: 'chromium', launchOptions: browserLaunch, screenshot: 'only-on-failure' },
});
