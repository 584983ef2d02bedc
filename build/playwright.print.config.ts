import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser-launch.mjs';

// Every combination of document, paper, orientation, ink and language, of which the usual tests take 24.
process.env['KALENDS_PRINT'] = 'all';

export default defineConfig({
  testDir: '../test/e2e',
  testMatch: 'printed-documents.spec.ts',
  outputDir: path.resolve(import.meta.dirname, '../.cache/print'),
  workers: 1,
  timeout: 60_000,
  reporter: 'dot',
  use: { browserName: 'chromium', launchOptions: browserLaunch },
});
