import path from 'node:path';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/csv');

test('partners come from tables; what cannot be read is named, and what is odd is kept', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  const undo = () => page.keyboard.press('ControlOrMeta+z');
  const count = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();
  const register = () => page.getByRole('link', { name: 'Partners' }).click(); // from within the screen it leads to its beginning
  const bringIn = async (file: string) => {
    await page.getByRole('button', { name: 'Partners: import or export a table' }).click();
    const choose = page.getByRole('button', { name: 'Choose a file…' });
    await stage.openFileThroughDialog(() => choose.click(), path.join(FIXTURES, file));
  };
  await person.beginPlan('Northlane Riders', 'London');
  await register();

  await test.step('a table is shown with its bad rows by their numbers; the rest comes, and goes with one undo', async () => {
    await bringIn('partners-comma.csv');
    const sheet = page.getByRole('dialog', { name: 'partners-comma.csv' });
    await expect(sheet).toContainText('4 new');
    const unreadable = sheet.getByRole('region', { name: 'What cannot be read' });
    await expect(unreadable.getByRole('listitem')).toHaveText([
      /Row 3.*Next contact.*2027-02-31/,
      /Row 4.*no name/,
      /Row 5.*Shared audience.*7/,
      /Row 6.*KETTLE COFFEE/,
      /Row 7.*Kind.*radio station/,
    ]);
    await sheet.getByRole('button', { name: 'Import 4' }).click();
    await person.expectTold('Imported 4 items from partners-comma.csv');
    await count('4 partners');
    await undo();
    await expect(page.getByText('Partners stand here')).toBeVisible();
    await bringIn('partners-comma.csv');
    await sheet.getByRole('button', { name: 'Import 4' }).click();
    await count('4 partners');
  });

  await test.step('tables of Russian Windows and with a byte order mark add to them', async () => {
    await bringIn('partners-windows-1251.csv');
    await page.getByRole('button', { name: 'Import 3' }).click();
    await count('7 partners');
    await bringIn('partners-semicolon-bom.csv');
    await page.getByRole('button', { name: 'Import 3' }).click();
    await count('10 partners');
    await expect(page.getByRole('row').filter({ hasText: 'Технопарк «Восток»' })).toBeVisible();
  });

  await test.step('what is no address of mail or site is kept and marked', async () => {
    await page.getByRole('grid', { name: 'Partners' }).getByText('North Press').click();
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('not an address');
    await expect(page.getByRole('img', { name: /does not look like an e-mail address/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /does not look like an address that can be opened/ })).toBeVisible();
  });
});

test('a partner that has activities goes in each of three ways, and comes back whole', async ({ stage }) => {
  const { page } = stage;
  const undo = () => page.keyboard.press('ControlOrMeta+z');
  const count = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();
  const register = () => page.getByRole('link', { name: 'Partners' }).click();
  await new Person(page).beginPlan('Northlane Riders', 'London');
  for (const name of ['Wild Trust', 'Kettle Coffee']) {
    await register();
    await page.getByRole('textbox', { name: 'Add a partner…' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name })).toBeVisible();
  }
  await page.getByRole('textbox', { name: 'Category' }).fill('Coffee shops');
  await page.getByRole('textbox', { name: 'Begin an activity…' }).fill('Field bar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Field bar' })).toBeVisible();

  const openKettle = async () => {
    await register();
    await page.getByRole('grid', { name: 'Partners' }).getByText('Kettle Coffee').click();
    await expect(page.getByRole('article', { name: 'Kettle Coffee' })).toBeVisible();
  };
  const board = () => page.getByRole('radio', { name: 'Board' }).click();
  const card = page.getByRole('button', { name: /Field bar/ });
  const deleteBy = async (fate: string) => {
    await openKettle();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const question = page.getByRole('dialog', { name: 'Delete “Kettle Coffee”?' });
    await expect(question).toContainText('is named in 1 activity');
    await question.getByRole('radio', { name: fate }).check();
    return question;
  };
  await test.step('the name stays on its activities, and what else was known of it is gone', async () => {
    const question = await deleteBy('They keep the name; contacts and notes are deleted');
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await count('1 partner');
    await board();
    await expect(card).toContainText('Kettle Coffee');
    await undo();
    await openKettle();
    await expect(page.getByRole('textbox', { name: 'Category' })).toHaveValue('Coffee shops');
  });

  await test.step('they pass to another partner', async () => {
    const question = await deleteBy('They pass to another partner');
    await question.getByRole('combobox', { name: 'In its place' }).fill('Wild');
    await page.getByRole('option', { name: 'Wild Trust' }).click();
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await count('1 partner');
    await board();
    await expect(card).toContainText('Wild Trust');
    await undo();
    await expect(card).toContainText('Kettle Coffee');
  });

  await test.step('they go too', async () => {
    const question = await deleteBy('They are deleted too');
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await count('1 partner');
    await board();
    await expect(page.getByText('Partner activities stand here by their stage.')).toBeVisible();
    await undo();
    await expect(card).toContainText('Kettle Coffee');
  });
});
