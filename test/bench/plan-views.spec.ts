import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview } from 'vite';
import type { viewFigures as ViewFigures } from './plan-views-page';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The page that shows the views, built as it is shipped. */
async function servePage(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  // Playwright calls the environment "test", and React would be built for development.
  process.env['NODE_ENV'] = 'production';
  const outDir = await mkdtemp(path.join(ROOT, '.cache/bench-views-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'plan-views-page.tsx'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'views.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  await writeFile(path.join(outDir, 'index.html'), '<!doctype html><link rel="stylesheet" href="/style.css"><body>');
  const server = await preview({ configFile: false, root: ROOT, build: { outDir }, preview: { port: 0 } });
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

test('stepping through years, months, weeks and days of 10,000 items, and through the year of FullCalendar instead', async ({
  page,
}) => {
  const served = await servePage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(served.address);
  const figures = await page.evaluate(async (module) => {
    const { viewFigures } = (await import(module)) as { readonly viewFigures: typeof ViewFigures };
    return viewFigures();
  }, '/views.js');
  await served.close();

  const reference = figures['FullCalendar year, step']!;
  for (const [name, ms] of Object.entries(figures)) {
    process.stdout.write(`  ${name}: ${ms.toFixed(0)} ms, ${(ms / reference).toFixed(2)} of FullCalendar's year\n`);
  }
  expect(figures['year planner, step']).toBeLessThan(reference / 4);
  expect(figures['year grid, step']).toBeLessThan(reference / 4);
  expect(figures['month, step']).toBeLessThan(reference / 3);
  expect(figures['week, step']).toBeLessThan(reference / 3);
  expect(figures['day, step']).toBeLessThan(reference / 3);
});
