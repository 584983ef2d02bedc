import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { firstSettings } from '#shared/records/settings';
import { TABLE_NAMES } from '#shared/records/tables';
import { packPlan } from '../../../renderer/workers/plan-file-bytes';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** Chooses something in the menu of the plan. */
async function chooseInMenu(page: Page, entry: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^(Riders|School|Summer school)/ })
    .first()
    .click();
  await page
    .getByRole('menu')
    .getByText(entry, { exact: typeof entry === 'string' })
    .click();
}

/** Opens a plan from the menu, and waits for it. */
async function switchTo(page: Page, plan: string): Promise<void> {
  await chooseInMenu(page, plan);
  await expectOpen(page, plan);
}

async function expectOpen(page: Page, plan: string): Promise<void> {
  await expect(page).toHaveTitle(`${plan} – Kalends`);
}

test('plans are made, switched, renamed, copied, deleted and brought back', async ({ stage }) => {
  test.slow();
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner', 'Offline');

  await test.step('a new plan opens empty, and the first is as it was left', async () => {
    await chooseInMenu(page, 'New plan…');
    const dialog = page.getByRole('dialog', { name: 'New plan' });
    await dialog.getByRole('button', { name: 'Create plan' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Give the plan a name.');
    await dialog.getByLabel('Name').fill('School');
    await page.keyboard.press('Enter');
    await person.expectTold('Created plan “School”');
    await expectOpen(page, 'School');
    await expect(page.getByText('Nothing is planned here yet')).toBeVisible();

    await switchTo(page, 'Riders');
    await expect(page.getByRole('heading', { level: 1, name: 'June 2028' })).toBeVisible();
    await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
  });

  await test.step('a plan is opened from the palette, and what was being typed is kept', async () => {
    await person.onDay('2028-06-01', 'Club dinner').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Club supper');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /command or an item/ }).fill('Open plan School');
    await page.keyboard.press('Enter');
    await expectOpen(page, 'School');
    await switchTo(page, 'Riders');
    await expect(person.onDay('2028-06-01', 'Club supper')).toBeVisible();
  });

  await test.step('it is renamed and recoloured, and that is taken back', async () => {
    await switchTo(page, 'School');
    await chooseInMenu(page, 'Rename or recolour plan…');
    const dialog = page.getByRole('dialog', { name: 'Name and colour of the plan' });
    await dialog.getByLabel('Name').fill('Summer school');
    await dialog.getByRole('radio', { name: 'Orange' }).click();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expectOpen(page, 'Summer school');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expectOpen(page, 'School');
  });

  await test.step('a copy has all of it and a life of its own', async () => {
    await switchTo(page, 'Riders');
    await chooseInMenu(page, 'Duplicate plan');
    await expectOpen(page, 'Riders (copy)');
    await person.lookAt('month/2028-06-01');
    await person.create('Event', 'Only in the copy');
    await switchTo(page, 'Riders');
    await expect(person.onDay('2028-06-01', 'Club supper')).toBeVisible();
    await expect(page.getByText('Only in the copy')).toBeHidden();
  });

  await test.step('it is deleted once its name is typed, and undo brings it back with its history', async () => {
    await chooseInMenu(page, 'Delete plan…');
    const dialog = page.getByRole('dialog', { name: 'Delete plan “Riders”?' });
    await dialog.getByRole('textbox').fill('Rider');
    await dialog.getByRole('button', { name: 'Delete plan' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('That is not the plan’s name.');
    await dialog.getByRole('textbox').fill('Riders');
    await page.keyboard.press('Enter');
    await person.expectTold('Deleted plan “Riders”');
    await expectOpen(page, 'Riders (copy)');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await person.expectTold('Plan “Riders” is back');
    await expectOpen(page, 'Riders');
    await page.keyboard.press('ControlOrMeta+z');
    await person.expectTold(/^Undone: /);
    await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
  });

  await test.step('later it is brought back from the list of all plans', async () => {
    await chooseInMenu(page, 'All plans…');
    const list = page.getByRole('dialog', { name: 'Plans' });
    await list.getByRole('button', { name: 'What to do with “School”' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('dialog', { name: 'Delete plan “School”?' }).getByRole('textbox').fill('School');
    await page.keyboard.press('Enter');
    await person.expectTold('Deleted plan “School”');
    await expectOpen(page, 'Riders');
    await chooseInMenu(page, 'All plans…');
    await expect(list.getByText(/^kept until /)).toBeVisible();
    await list.getByRole('button', { name: 'Bring back “School”' }).click();
    await person.expectTold('Plan “School” is back');
    await switchTo(page, 'School');
  });
});

test(
  'a plan leaves as one file and comes back: as another plan, and over the open one',
  { tag: '@bridge' },
  async ({ stage }) => {
    test.slow();
    const { page } = stage;
    const person = new Person(page);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-plans-'));
    const file = path.join(folder, 'Riders.kalends');
    const opening = page.getByRole('dialog', { name: 'Open plan “Riders”' });
    await person.beginPlan('Riders', 'London');
    await person.lookAt('month/2028-06-01');
    await person.create('Event', 'Club dinner', 'Offline');

    await test.step('it is saved', async () => {
      const saved = await stage.saveFileThroughDialog(async () => {
        await page.keyboard.press('ControlOrMeta+s');
        await page.getByRole('button', { name: 'Save file…' }).click();
      });
      expect(saved.name).toBe('Riders.kalends');
      await writeFile(file, saved.bytes);
      await person.expectTold(/^Saved “/);
    });

    await test.step('opened over the plan as it is, it changes nothing', async () => {
      await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
      await opening.getByRole('radio', { name: 'Over the open plan' }).click();
      await expect(opening.getByText('The open plan “Riders” holds exactly this already.')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('opened over a changed plan it brings the old one, and one undo takes that back', async () => {
      await person.create('Post', 'What June brings');
      await person.onDay('2028-06-01', 'Club dinner').click();
      await page.getByRole('textbox', { name: 'Title' }).fill('Club supper');
      await expect(person.onDay('2028-06-01', 'Club supper')).toBeVisible();
      await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
      await opening.getByRole('radio', { name: 'Over the open plan' }).click();
      await expect(opening.getByRole('row', { name: 'Posts 1 0' })).toBeVisible();
      await expect(opening.getByText('0 records added, 1 changed, 1 removed')).toBeVisible();
      await opening.getByRole('button', { name: 'Replace the open plan' }).click();
      await person.expectTold('Replaced the plan with “Riders.kalends”');
      await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
      await expect(page.getByText('What June brings')).toBeHidden();
      await page.keyboard.press('ControlOrMeta+z');
      await person.expectTold(/^Undone: Replaced/);
      await expect(person.onDay('2028-06-01', 'Club supper')).toBeVisible();
      await expect(person.onDay('2028-06-01', 'What June brings')).toBeVisible();
    });

    await test.step('opened as a new plan it is what was saved', async () => {
      await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
      await opening.getByRole('button', { name: 'Open as new plan' }).click();
      await person.expectTold('Opened plan “Riders”');
      await person.lookAt('month/2028-06-01');
      await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
      await expect(page.getByText('What June brings')).toBeHidden();
      await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
      await opening.getByRole('radio', { name: 'Over the open plan' }).click();
      await expect(opening.getByText('The open plan “Riders” holds exactly this already.')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('one of a newer Kalends, a cut off one and one that is no plan are refused, each with why', async () => {
      const newer = gzipSync(`${JSON.stringify({ kalends: 'plan', format: 99, app: '9.0.0' })}\n{}`);
      const refused: [name: string, bytes: Buffer, why: RegExp][] = [
        ['Newer.kalends', newer, /“Newer\.kalends” was saved by a newer Kalends \(9\.0\.0\)\. Update/],
        ['Cut.kalends', (await readFile(file)).subarray(0, -9), /“Cut\.kalends” is damaged or cut off: only 99 %/],
        ['Letter.kalends', Buffer.from('Dear Anna'), /“Letter\.kalends” is not a plan that Kalends has saved/],
      ];
      for (const [name, bytes, why] of refused) {
        const bad = path.join(folder, name);
        await writeFile(bad, bytes);
        await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), bad);
        const dialog = page.getByRole('dialog', { name: 'This plan cannot be opened' });
        await expect(dialog.getByText(why)).toBeVisible();
        await expect(dialog.getByText('Nothing was changed.')).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(dialog).toBeHidden();
      }
      await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
    });
    await rm(folder, { recursive: true });
  },
);

test('a plan file is opened at the first start, without any name', { tag: '@bridge' }, async ({ stage }) => {
  test.slow();
  const { page } = stage;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-plans-'));
  const file = path.join(folder, 'Riders.kalends');
  const head = { schema: 1, app: '0.1.0', savedAt: 0, name: 'Riders', hue: 3 };
  await writeFile(file, await packPlan(head, { ...noTables, settings: [firstSettings('Europe/London')] }));
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'English' });
  await stage.openFileThroughDialog(() => page.getByRole('button', { name: /^Open a file/ }).click(), file);
  await page
    .getByRole('dialog', { name: 'Open plan “Riders”' })
    .getByRole('button', { name: 'Open as new plan' })
    .click();
  await expectOpen(page, 'Riders');
  await rm(folder, { recursive: true });
});

const noTables = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;
