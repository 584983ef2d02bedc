import type { Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** Finds a command by its name and runs it. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /command or an item|команду или запись/ }).fill(command);
  await page.keyboard.press('Enter');
}

test('people are added, renamed, coloured, put in order, archived, merged and deleted by the keyboard; each undone', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await run(page, 'Registers: people');
  const dialog = page.getByRole('dialog', { name: 'Registers' });
  const names = () =>
    dialog
      .getByRole('textbox', { name: /^Name of/ })
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const name = (entry: string) => dialog.getByRole('textbox', { name: `Name of “${entry}”` });
  const undo = async () => page.keyboard.press('ControlOrMeta+z');
  /** From a name over the contact to the menu, in which letters jump. */
  const choose = async (letters: string) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const letter of letters) await page.keyboard.press(letter);
    await page.keyboard.press('Enter');
  };

  await page.keyboard.press('Tab'); // from the tabs; of an empty register the button comes first
  await page.keyboard.press('Enter');
  for (const added of ['Anna', 'Boris', 'Clara']) {
    await page.keyboard.type(added);
    await page.keyboard.press('Enter');
    await expect(name(added)).toBeVisible();
  }
  await undo();
  await expect.poll(names).toEqual(['Anna', 'Boris']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(names).toEqual(['Anna', 'Boris', 'Clara']);

  await page.keyboard.press('Shift+Tab'); // the menu of the first row, and back over contact to its name
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(name('Anna')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Anna Petrova');
  await page.keyboard.press('Enter');
  await expect(name('Anna Petrova')).toBeFocused();
  await undo();
  await expect(name('Anna')).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Colour of “Anna”: Green' })).toBeFocused();
  await undo();
  await expect(dialog.getByRole('button', { name: 'Colour of “Anna”: Blue' })).toBeFocused();

  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual(['Boris', 'Anna', 'Clara']);
  await expect(name('Anna')).toBeFocused();
  await undo();
  await expect.poll(names).toEqual(['Anna', 'Boris', 'Clara']);

  await name('Clara').focus();
  await choose('a');
  await expect(name('Boris')).toBeFocused();
  await undo();
  await expect.poll(names).toEqual(['Anna', 'Boris', 'Clara']);

  await choose('mmm'); // over “Move up” and “Move down”
  const merge = page.getByRole('dialog', { name: 'Merge “Boris” into another' });
  await merge.getByRole('combobox').fill('Clara');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(name('Clara')).toBeFocused();
  await expect.poll(names).toEqual(['Anna', 'Clara']);
  await undo();
  await expect.poll(names).toEqual(['Anna', 'Boris', 'Clara']);

  await choose('d');
  await expect(page.getByText('Nothing refers to it.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Anna', 'Boris']);
  await undo();
  await expect.poll(names).toEqual(['Anna', 'Boris', 'Clara']);
});

test('a calendar is deleted with care: its items move, or go and come back; in Russian', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner');
  await page.getByRole('button', { name: 'Add a calendar' }).click();
  await page.keyboard.type('Клуб');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of “Клуб”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await run(page, 'русский');
  await run(page, 'Справочники: календари');
  const dialog = page.getByRole('dialog', { name: 'Справочники' });
  const ask = async () => {
    await dialog.getByRole('button', { name: 'Что сделать: «Events»' }).click();
    await page.getByRole('menuitem', { name: 'Удалить…' }).click();
    await expect(page.getByText('В календаре «Events» 1 запись.')).toBeVisible();
  };
  await ask();
  await page.getByRole('radio', { name: 'Удалить вместе с записями' }).check();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Удалён календарь «Events», в нём 1 запись')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await ask();
  await page.getByRole('combobox', { name: 'Вместо этого' }).fill('Клуб');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(dialog.getByRole('button', { name: '«Клуб»: показать 1 запись' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(person.inMonth('Club dinner')).toBeVisible();
});

test('a list of choices in the details leads to its register', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'More fields' }).click();
  const owner = details.getByRole('combobox', { name: 'Owner' });
  await owner.fill('Anna');
  await page.keyboard.press('Enter');
  await expect(owner).toHaveValue('Anna');
  await owner.click();
  await page.getByRole('option', { name: 'Manage people…' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name of “Anna”' })).toBeFocused();
});
