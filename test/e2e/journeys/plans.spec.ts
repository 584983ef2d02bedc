import type { Page } from '@playwright/test';
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
