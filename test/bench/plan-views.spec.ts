import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview } from 'vite';
import type { showView as ShowView, viewFigures as ViewFigures } from './plan-views-page';

/** Long enough for all that comes of a press or a move. */
const SETTLING_MS = 1000;
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

test('dragging an item over a month and a week of 10,000 items', async ({ page }) => {
  const served = await servePage();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [view, item] of [
    ['month', '.month-event'],
    ['week', '.hours-event'],
  ] as const) {
    await page.goto(served.address);
    await page.evaluate(
      async ([module, address]) => {
        const { showView } = (await import(module)) as { readonly showView: typeof ShowView };
        showView(address);
        const told = { tasks: [] as number[] };
        Object.assign(window, told);
        new PerformanceObserver((list) =>
          told.tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: 'longtask',
        });
      },
      ['/views.js', `/calendar/${view}/2026-05-15`] as const,
    );
    await page.locator(item).nth(3).waitFor();
    await page.waitForTimeout(SETTLING_MS);
    const longest = () =>
      page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)));
    const box = (await page.locator(item).nth(3).boundingBox())!;
    const [x, y] = [box.x + 20, box.y + 9];
    await longest();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 8, y + 4, { steps: 2 });
    await page.waitForTimeout(SETTLING_MS);
    const start = await longest();
    await page.mouse.move(x + 160, y + 60, { steps: 20 });
    await page.waitForTimeout(SETTLING_MS);
    const over = await longest();
    await page.mouse.up();
    await page.waitForTimeout(SETTLING_MS);
    const drop = await longest();
    for (const [moment, ms] of Object.entries({ start, over, drop })) {
      const told = ms === 0 ? 'under 50 ms' : `${ms.toFixed(0)} ms`;
      process.stdout.write(`  dragging in the ${view}, longest task at ${moment}: ${told}\n`);
    }
  }
  await served.close();
});
