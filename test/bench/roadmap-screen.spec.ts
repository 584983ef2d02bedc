import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import type { Milestone } from '#shared/records/milestone';
import type { Relation } from '#shared/records/relation';
import { firstSettings } from '#shared/records/settings';
import { TABLE_NAMES } from '#shared/records/tables';
import { packPlan } from '../../renderer/workers/plan-file-bytes';
import { BrowserStage } from '../support/browser-stage';
import { Person } from '../support/person';
import { largeRoadmap } from './large-roadmap';
import { peerFile } from './peers';
import { scriptTasks } from './script-tasks';

/*
 * The built app with a roadmap of 2,000 items and 1,500 dependencies: how long it takes to be seen, beside Frappe Gantt
 * with the same items in the same run, and how long the tasks of script of a pan or a zoom are. Needs `npm run build`.
 */

const STEPS = 40;
const MOST_MS = 16;
/** About 300 of the items lie in a quarter, all of them in two years. */
const WINDOWS = [
  { told: '300 items', address: '/roadmap/2027-06-01/92', most: MOST_MS },
  { told: '2,000 items', address: '/roadmap/2027-01-01/731', most: Infinity },
] as const;

test('a roadmap of 2,000 items is opened, panned and zoomed', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-bench-'));
  const stage = await BrowserStage.open(folder);
  const { page } = stage;
  const plan = largeRoadmap();
  const file = path.join(folder, 'roadmap.kalends');
  await writeFile(file, await planFile(plan));
  await new Person(page).beginPlan('Empty', 'Moscow');
  await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
  await page.getByRole('button', { name: 'Open as new plan' }).click();
  await expect(page).toHaveTitle('Roadmap – Kalends', { timeout: 60_000 });

  const session = await page.context().newCDPSession(page);
  const ours = await firstSight(page, '/roadmap/2027-01-01/731');
  const peers = await frappeGantt(await page.context().newPage(), plan);
  tell(
    '2,000 items and 1,500 dependencies, until they are seen',
    ours,
    `ms, ${(ours / peers.seen).toFixed(2)} of Frappe Gantt`,
  );
  tell('the same by Frappe Gantt', peers.seen, `ms (of that its own script: ${peers.script.toFixed(0)} ms)`);

  for (const { told, address, most } of WINDOWS) {
    await firstSight(page, address);
    for (const [move, key, way] of [
      ['pan', 'Shift', 24],
      ['zoom', 'Control', 40],
    ] as const) {
      const [longest = 0, next = 0, ...rest] = await tasksOfWheel(page, session, key, way);
      const sum = longest + next + rest.reduce((all, each) => all + each, 0);
      tell(
        `${told}: the longest task of script of a ${move}`,
        longest,
        `ms (the next longest ${next.toFixed(1)}, for a step in the mean ${(sum / STEPS).toFixed(1)}${aim(longest, most)})`,
      );
    }
  }
  await stage.close();
  await rm(folder, { recursive: true });
});

/** Milliseconds from going to an address until the roadmap there is on the screen. */
async function firstSight(page: Page, address: string): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '/calendar/agenda/2027-01-01';
  });
  await page.waitForTimeout(1500);
  return page.evaluate(async (to) => {
    const began = performance.now();
    window.location.hash = to;
    const painted = async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    };
    while (!document.querySelector('.roadmap-plot .roadmap-item')) await painted();
    await painted();
    return performance.now() - began;
  }, address);
}

/** The tasks of script, the longest first, while the wheel is turned over the picture: a step at each frame. */
async function tasksOfWheel(page: Page, session: CDPSession, key: string, way: number): Promise<readonly number[]> {
  const tasks = await scriptTasks(session, async () => {
    await page.evaluate(
      async ([steps, pixels, modifier]) => {
        const plot = document.querySelector('.roadmap-plot')!;
        for (let step = 0; step < steps; step += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const isPan = modifier === 'Shift';
          const held = isPan ? { shiftKey: true } : { ctrlKey: true };
          // onward, or out and in again
          const deltaY = isPan || step % 8 < 4 ? pixels : -pixels;
          const place = { clientX: 800, clientY: 500, bubbles: true, cancelable: true };
          plot.dispatchEvent(new WheelEvent('wheel', { ...place, ...held, deltaY }));
        }
      },
      [STEPS, way, key] as const,
    );
    // until the address has followed
    await page.waitForTimeout(800);
  });
  return tasks.toSorted((one, other) => other - one);
}

/** The same items by Frappe Gantt, as its README shows: its own script, and until they are painted. */
async function frappeGantt(
  page: Page,
  { milestones, relations }: { readonly milestones: readonly Milestone[]; readonly relations: readonly Relation[] },
): Promise<{ readonly script: number; readonly seen: number }> {
  const waits = new Map<string, string[]>();
  for (const { from, to } of relations) waits.set(from.itemId, [...(waits.get(from.itemId) ?? []), to.itemId]);
  const tasks = milestones.map(({ id, title, schedule, progress }) => ({
    id,
    name: title,
    start: schedule?.kind === 'all-day' ? schedule.first : '',
    end: schedule?.kind === 'all-day' ? schedule.last : '',
    progress,
    dependencies: waits.get(id) ?? [],
  }));
  await page.setContent('<div id="chart"></div>');
  await page.addStyleTag({ path: peerFile('frappe-gantt', 'dist/frappe-gantt.css') });
  await page.addScriptTag({ path: peerFile('frappe-gantt', 'dist/frappe-gantt.umd.js') });
  const figures = await page.evaluate(async (all) => {
    const { Gantt } = window as unknown as {
      readonly Gantt: new (place: string, tasks: readonly object[], options: object) => unknown;
    };
    const began = performance.now();
    const chart = new Gantt('#chart', all, { view_mode: 'Month' });
    const script = performance.now() - began;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { script, seen: performance.now() - began, isThere: chart !== null };
  }, tasks);
  await page.close();
  return figures;
}

async function planFile({ tracks, milestones, relations }: ReturnType<typeof largeRoadmap>): Promise<Uint8Array> {
  const none = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;
  const calendar = { id: 'calendar', name: 'Plan', hue: 1, order: 0, visible: true, archived: false, unit: '' };
  const tables = {
    ...none,
    items: [...milestones],
    tracks: [...tracks],
    relations: [...relations],
    calendars: [calendar],
    settings: [firstSettings('Europe/Moscow')],
  };
  return packPlan({ schema: 2, app: '0.1.0', savedAt: 0, name: 'Roadmap', hue: 3 }, tables);
}

/** Whether a figure is what is aimed at; nothing where there is no aim. */
function aim(figure: number, most: number): string {
  return most === Infinity ? '' : `; aim: at most ${most}, ${figure <= most ? 'reached' : 'MISSED'}`;
}

function tell(what: string, figure: number, unit: string): void {
  process.stdout.write(`  ${what}: ${figure.toFixed(1)} ${unit}\n`);
}
