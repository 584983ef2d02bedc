import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { emptyPartner, PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { emptyPerson, FUNNEL_STEPS, PERSON_ROLES, type Person as PersonRecord } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { TABLE_NAMES } from '#shared/records/tables';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { packPlan } from '../../renderer/workers/plan-file-bytes';
import { BrowserStage } from '../support/browser-stage';
import { Person } from '../support/person';
import { manyItems } from './many-items';
import { longestScript } from './script-tasks';

/*
 * The registers of the built app with 20,000 people and 5,000 partners: while one scrolls and filters, no task has more
 * than 16 ms of script. Needs `npm run build`.
 */

const PEOPLE = 20_000;
const PARTNERS = 5_000;
const ITEMS = 2_000;
const MOST_MS = 16;
const RUNS = 3;
const BEGIN = dayNumber(plainDate('2026-01-01'));

test('20,000 people and 5,000 partners scroll and filter with no task over 16 ms of script', async () => {
  test.setTimeout(900_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-bench-'));
  const stage = await BrowserStage.open(folder);
  const { page } = stage;
  const file = path.join(folder, 'many.kalends');
  await writeFile(file, await planFile());
  await new Person(page).beginPlan('Empty', 'Moscow');
  await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
  await page.getByRole('button', { name: 'Open as new plan' }).click();
  await expect(page).toHaveTitle('Many – Kalends', { timeout: 60_000 });
  const session = await page.context().newCDPSession(page);

  const tooLong: string[] = [];
  for (const [register, find, words, choice] of [
    ['People', 'Find somebody', 'anna 77', 'Roles'],
    ['Partners', 'Find a partner', 'coffee 77', 'Kind'],
  ] as const) {
    await page.getByRole('link', { name: register }).click();
    const grid = page.getByRole('grid', { name: register });
    await expect(grid.getByRole('row').nth(5)).toBeVisible({ timeout: 60_000 });
    const deeds: Record<string, () => Promise<void>> = {
      scroll: async () => scrolls(page, grid.first()),
      'walk by keys': async () => walks(page, grid.first()),
      'filter by words': async () => types(page, find, words),
      'filter by a choice': async () => chooses(page, choice),
      sort: async () => sorts(page, grid.first()),
    };
    for (const [deed, act] of Object.entries(deeds)) {
      const ms = await leastOf(session, act);
      const told = `${register}, ${deed}: longest task ${ms.toFixed(1)} ms of script`;
      process.stdout.write(`  ${told} (aim: at most ${MOST_MS}, ${ms > MOST_MS ? 'MISSED' : 'reached'})\n`);
      // Sorting is told, not asked for: thousands of names are compared in one go.
      if (ms > MOST_MS && deed !== 'sort') tooLong.push(told);
    }
  }
  await stage.close();
  await rm(folder, { recursive: true });

  expect(tooLong).toEqual([]);
});

/** The least of some runs: what the engine has yet to learn, or to tidy, is not the deed's doing. */
async function leastOf(session: CDPSession, deed: () => Promise<void>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS; run += 1) least = Math.min(least, await longestScript(session, deed));
  return least;
}

async function scrolls(page: Page, grid: Locator): Promise<void> {
  await grid.evaluate((element) => (element.scrollTop = 0));
  const box = (await grid.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, turn < 10 ? 400 : 6000);
    await page.waitForTimeout(40);
  }
}

async function walks(page: Page, grid: Locator): Promise<void> {
  await grid.focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'PageDown', 'PageDown', 'End', 'PageUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

async function types(page: Page, find: string, words: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: find });
  await field.click();
  for (const key of words) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(150);
  }
  for (let left = words.length; left > 0; left -= 1) {
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(150);
  }
}

async function chooses(page: Page, choice: string): Promise<void> {
  const select = page.getByRole('combobox', { name: choice });
  for (const index of [2, 4, 0]) {
    await select.selectOption({ index });
    await page.waitForTimeout(150);
  }
}

async function sorts(page: Page, grid: Locator): Promise<void> {
  for (const head of [1, 1, 0]) {
    await grid.getByRole('columnheader').getByRole('button').nth(head).click();
    await page.waitForTimeout(200);
  }
}

async function planFile(): Promise<Uint8Array> {
  const none = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;
  const calendar = { id: 'calendar', name: 'Club', hue: 1, order: 0, visible: true, archived: false, unit: '' };
  const tables = {
    ...none,
    items: manyItems(ITEMS).map((item, at) => ({ ...item, ownerId: `person-${at % 200}` })),
    calendars: [calendar],
    people: Array.from({ length: PEOPLE }, (_, at) => somebody(at)),
    partners: Array.from({ length: PARTNERS }, (_, at) => somePartner(at)),
    settings: [firstSettings('Europe/Moscow')],
  };
  return packPlan({ schema: 2, app: '0.1.0', savedAt: 0, name: 'Many', hue: 3 }, tables);
}

const FIRST_NAMES = ['Anna', 'Boris', 'Vera', 'Gleb', 'Daria', 'Egor', 'Алёна', 'Семён'];
const LAST_NAMES = ['Lind', 'Petrova', 'Okafor', 'Smith', 'Иванов', 'García', 'Novak'];
const INTERESTS = ['music', 'cycling', 'photography', 'cooking', 'travel'];

function somebody(at: number): PersonRecord {
  const name = `${FIRST_NAMES[at % FIRST_NAMES.length]} ${LAST_NAMES[at % LAST_NAMES.length]} ${at}`;
  return {
    ...emptyPerson,
    id: `person-${at}`,
    name,
    hue: (at % 8) + 1,
    order: at,
    email: `person.${at}@example.org`,
    phone: `+44 20 7946 ${String(at).padStart(5, '0')}`,
    roles: [PERSON_ROLES[at % PERSON_ROLES.length]!],
    interests: [INTERESTS[at % INTERESTS.length]!, INTERESTS[(at * 3 + 1) % INTERESTS.length]!],
    tags: [`chapter-${at % 40}`],
    notes: 'Came with a friend, stayed for the rides. '.repeat(3),
    birthday: dateOfDay(BEGIN - 9_000 - (at % 9_000)),
    path: Array.from({ length: at % 5 }, (_, move) => ({
      step: FUNNEL_STEPS[(at + move * 2) % FUNNEL_STEPS.length]!,
      on: dateOfDay(BEGIN + move * 40 + (at % 30)),
    })),
  };
}

function somePartner(at: number): Partner {
  const words = ['Coffee', 'Cycles', 'Radio', 'Books'];
  return {
    ...emptyPartner,
    id: `partner-${at}`,
    name: `${LAST_NAMES[at % LAST_NAMES.length]} ${words[at % words.length]} ${at}`,
    hue: (at % 8) + 1,
    order: at,
    kind: PARTNER_KINDS[at % PARTNER_KINDS.length]!,
    category: words[at % words.length]!.toLowerCase(),
    tags: [`city-${at % 40}`],
    fit: { audience: at % 6, category: (at + 1) % 6, price: null, reputation: (at + 3) % 6 },
  };
}
