import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser-launch.mjs';

/** Benchmarks print figures and are no part of the tests: one at a time, so that they measure the app and not each other. */
export default defineConfig({
  testDir: '../test/bench',
  outputDir: path.resolve(import.meta.dirname, '../.cache/bench'),
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions: browserLaunch },
});
