import path from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './browser-launch.mjs';

/** No shift, a shift of 45 minutes without summer time, and one of 30 minutes with it. */
const ZONES = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'];

const BROWSER_TESTS = 'test/**/*.browser.test.{ts,tsx}';
const TOOL_TESTS = 'test/build/**/*.test.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  cacheDir: '.cache/vite-tests',
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER_TESTS, TOOL_TESTS],
          env: { TZ: zone },
          // A process for each file would take twice as long, and no test changes what it shares with others.
          isolate: false,
          // Laws over thousands of dates take seconds where other work goes on.
          testTimeout: 20_000,
        },
      })),
      { extends: true, test: { name: 'tools', include: [TOOL_TESTS] } },
      {
        extends: true,
        plugins: [react()],
        // Found late, inside a worker or behind a lazy import, they would make Vite reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            ...['@fullcalendar/react', '@fullcalendar/react/daygrid', '@fullcalendar/react/interaction'],
            ...['@fullcalendar/react/timegrid', '@fullcalendar/react/locales/en-gb', '@fullcalendar/react/locales/ru'],
            ...['ical.js', 'ics', 'marked', 'rrule-temporal', 'timezones-ical-library', 'windows-iana'],
          ],
        },
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // One page for all of them: loading the app for each file takes a third of the time.
          isolate: false,
          setupFiles: ['test/support/fresh-page.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // A colour on its way to another theme is in neither: what is measured then depends on the machine.
            provider: playwright({ launchOptions: browserLaunch, contextOptions: { reducedMotion: 'reduce' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
