import { expect, test } from '../../support/stage-fixture';
import { Person } from '../../support/person';

test('posts are made on many days at once, taken on by stage, a gap of the weeks is filled, and undo takes it back', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  const command = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /command or an item/ }).fill(words);
    await page.getByRole('option', { name: words }).first().click();
  };
  const undo = async () => page.keyboard.press('ControlOrMeta+z');

  await command('Posts: weeks by channel');
  await page.getByRole('button', { name: 'Add a channel' }).click();
  await page.keyboard.type('Telegram');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Telegram”');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Telegram' })).toBeVisible();

  await command('Posts on several days');
  const dialog = page.getByRole('dialog', { name: 'Posts on several days' });
  await dialog.getByLabel('From', { exact: true }).fill('2035-03-01');
  await dialog.getByLabel('Until', { exact: true }).fill('2035-03-16');
  await page.keyboard.press('Tab'); // a day is taken when its field is left
  await expect(dialog.getByRole('status')).toHaveText('5 posts');
  await dialog.getByRole('button', { name: 'Create 5 posts' }).click();
  await person.expectTold('Created 5 items');

  await page.getByRole('radio', { name: 'Board' }).click();
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const first = page.getByRole('button', { name: /Post, 2 March/ });
  await expect(column('Draft').getByRole('button')).toHaveCount(5);
  await first.dragTo(column('In review'));
  await expect(column('In review').getByRole('button')).toHaveCount(1);
  await first.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(column('Scheduled').getByRole('button', { name: /Post, 2 March/ })).toBeFocused();
  await undo();
  await expect(column('In review').getByRole('button')).toHaveCount(1);

  await page.getByRole('radio', { name: 'Weeks' }).click();
  await page.getByRole('link', { name: 'Telegram' }).click();
  await page.getByRole('button', { name: 'Cadence' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Rules' })).toContainText('At least 2 posts a week');
  await page.getByRole('button', { name: 'To the weeks' }).click();
  const gaps = page.getByRole('button', { name: '0 of ≥ 2' });
  await expect(gaps.nth(1)).toBeVisible();
  const before = await gaps.count();
  await gaps.nth(1).click();
  await expect(page.getByRole('button', { name: '1 of ≥ 2' })).toBeVisible();
  await expect(gaps).toHaveCount(before - 1);
  await page.getByRole('columnheader', { name: 'Week' }).click(); // out of the title, whose keys are its own
  await undo();
  await expect(gaps).toHaveCount(before);
});
