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
  // What a person does is the same in both worlds; what only Electron has runs there alone.
  projects: [
    { name: 'electron', use: { world: 'electron' } },
    { name: 'browser', use: { world: 'browser' }, testMatch: /journeys\/.*\.spec\.ts/ },
  ],
  use: { browserName: 'chromium', launchOptions: browserLaunch, trace: 'retain-on-failure' },
});
