import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser-launch.mjs';

const CACHE = path.resolve(import.meta.dirname, '../.cache');

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: path.join(CACHE, 'end-to-end'),
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['dot'], ['json', { outputFile: path.join(CACHE, 'end-to-end.json') }]],
  use: { browserName: 'chromium', launchOptions: browserLaunch, trace: 'retain-on-failure' },
});
