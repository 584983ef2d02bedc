import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import type { storeFigures as StoreFigures } from './plan-store-figures';

test('opening, importing, undoing and editing a plan of 15,000 items', async ({ page }) => {
  const server = await createServer({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../..'),
    cacheDir: '.cache/vite-bench',
    optimizeDeps: { include: ['dexie', 'zod', 'rrule-temporal'] },
    server: { port: 0 },
    logLevel: 'warn',
  });
  await server.listen();
  await page.goto(`${server.resolvedUrls!.local[0]}test/bench/blank.html`);
  const figures = await page.evaluate(async (module) => {
    const { storeFigures } = (await import(module)) as { readonly storeFigures: typeof StoreFigures };
    return storeFigures();
  }, '/test/bench/plan-store-figures.ts');
  await server.close();
  const lines = Object.entries(figures).map(([name, ms]) => `  ${name}: ${ms.toFixed(1)} ms`);
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(figures['undo that']).toBeLessThan(2 * figures['import 5,000 more']!);
});
