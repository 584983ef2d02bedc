import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { firstSettings } from '#shared/records/settings';
import { TABLE_NAMES } from '#shared/records/tables';
import { packPlan } from '../../renderer/workers/plan-file-bytes';
import { BrowserStage } from '../support/browser-stage';
import { Person } from '../support/person';
import { manyItems } from './many-items';

/*
 * The built app with a plan of 10,000 items, as a person meets it: opening it, stepping through every view, dragging,
 * typing in the details. Each figure stands beside a peer of the same run. Needs `npm run build`.
 */

const ITEMS = 10_000;
const KEYS = 30;
const STEPS = 6;
const VIEWS = ['year', 'quarter', 'month', 'week', 'day', 'agenda'] as const;

test('a plan of 10,000 items is opened, stepped through, dragged in and typed into', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-bench-'));
  const stage = await BrowserStage.open(folder);
  const { page } = stage;
  const person = new Person(page);
  const file = path.join(folder, 'many.kalends');
  await writeFile(file, await planFile());
  await person.beginPlan('Empty', 'Moscow');

  await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
  const began = performance.now();
  await page.getByRole('button', { name: 'Open as new plan' }).click();
  await expect(page).toHaveTitle('Many – Kalends', { timeout: 60_000 });
  tell('a plan file of 10,000 items, opened as a new plan', performance.now() - began, 'ms');

  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (const view of VIEWS) {
    await person.lookAt(`${view}/2026-05-13`);
    await page.getByRole('heading', { level: 1 }).click(); // off the days, whose list would open after a while
    await quiet(page);
    const times: number[] = [];
    for (let step = 0; step < STEPS; step += 1) times.push(await timeUntilDrawn(page, step % 2 === 0 ? 'k' : 'j'));
    tell(`${view}: a step, until it is drawn`, median(times), 'ms');
  }

  for (const [view, item] of [
    ['month', '.month-event'],
    ['week', '.hours-event'],
  ] as const) {
    await person.lookAt(`${view}/2026-05-13`);
    await quiet(page);
    const longest = await longestTasksOfDrag(page, item);
    await person.expectTold(/^Moved/);
    for (const [moment, ms] of Object.entries(longest)) {
      tell(`dragging in the ${view}, longest task ${moment}`, ms, 'ms (0: none of 50 or more)');
    }
  }

  await person.lookAt('month/2026-05-13');
  await quiet(page);
  const ours: Record<string, Figures> = {};
  await page.locator('.month-event').first().click();
  await page.getByRole('textbox', { name: 'Title' }).first().click();
  ours['title'] = await typing(page, session);
  await page.evaluate(() => {
    const bare = document.body.appendChild(document.createElement('input'));
    bare.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 1';
    bare.focus();
  });
  const bare = await typing(page, session);
  for (const [field, { mean, longest }] of Object.entries(ours)) {
    tell(`typing in the ${field}: script for a key`, mean, `ms (longest ${longest.toFixed(1)})`, mean / bare.mean);
  }
  tell('typing in a bare input: script for a key', bare.mean, `ms (longest ${bare.longest.toFixed(1)})`);
  await stage.close();
  await rm(folder, { recursive: true });
});

interface Figures {
  readonly mean: number;
  readonly longest: number;
}

/** Milliseconds of script, all tasks of the page together, that each of some keys costs, what it sets off later included. */
async function typing(page: Page, session: CDPSession): Promise<Figures> {
  const costs: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await scriptMilliseconds(session);
    await page.keyboard.press('abcdefgh'[key % 8]!);
    await page.waitForTimeout(120);
    costs.push((await scriptMilliseconds(session)) - before);
  }
  return { mean: costs.reduce((sum, cost) => sum + cost, 0) / KEYS, longest: Math.max(...costs) };
}

async function scriptMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Milliseconds from a key until the last that changes because of it is on the screen. */
async function timeUntilDrawn(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const told = { began: 0, drawn: 0 };
    Object.assign(window, { told });
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (told.drawn = performance.now()));
    port1.start();
    // What a frame posts is heard after it has been painted.
    const watch = new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(null)));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.addEventListener('keydown', ({ timeStamp }) => (told.began = timeStamp), { once: true, capture: true });
  });
  await page.keyboard.press(key);
  await quiet(page);
  return page.evaluate(() => {
    const { told } = window as unknown as { readonly told: { readonly began: number; readonly drawn: number } };
    return told.drawn - told.began;
  });
}

/** The longest task, in milliseconds, while an item is picked up, carried over the days and dropped; 0 if all are under 50. */
async function longestTasksOfDrag(page: Page, item: string): Promise<Record<string, number>> {
  await page.evaluate(() => {
    const told = { tasks: [] as number[] };
    Object.assign(window, told);
    const watch = new PerformanceObserver((list) =>
      told.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    watch.observe({ type: 'longtask' });
  });
  const longest = async () => {
    await quiet(page);
    return page.evaluate(() => Math.max(0, ...(window as unknown as { readonly tasks: number[] }).tasks.splice(0)));
  };
  const box = (await page.locator(item).nth(3).boundingBox())!;
  const [x, y] = [box.x + 20, box.y + 9];
  await page.mouse.move(x, y);
  await longest();
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 4, { steps: 2 });
  const start = await longest();
  await page.mouse.move(x + 160, y + 60, { steps: 20 });
  const over = await longest();
  await page.mouse.up();
  return { 'at its start': start, 'on its way': over, 'at its end': await longest() };
}

/** Long enough for all that comes of a key. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}

async function planFile(): Promise<Uint8Array> {
  const none = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;
  const calendar = { id: 'calendar', name: 'Club', hue: 1, order: 0, visible: true, archived: false, unit: '' };
  const tables = {
    ...none,
    items: manyItems(ITEMS),
    calendars: [calendar],
    settings: [firstSettings('Europe/Moscow')],
  };
  return packPlan({ schema: 2, app: '0.1.0', savedAt: 0, name: 'Many', hue: 3 }, tables);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function tell(what: string, figure: number, unit: string, ratio?: number): void {
  const beside = ratio === undefined ? '' : `, ${ratio.toFixed(1)} of a bare input`;
  process.stdout.write(`  ${what}: ${figure.toFixed(1)} ${unit}${beside}\n`);
}
