import { Person } from '../../support/person';
import { openSample } from '../../support/open-sample';
import { expect as promptly, test } from '../../support/stage-fixture';

/** A whole plan is written and read in each of these steps. */
const expect = promptly.configure({ timeout: 20_000 });

test('the first minutes by keyboard alone, in Russian: the sample opens, is leafed through and removed', async ({
  stage,
}) => {
  const { page } = stage;
  const { keyboard } = page;
  test.slow();

  await test.step('the language holds at once', async () => {
    await expect(page.getByRole('combobox').first()).toBeVisible();
    await page.getByRole('combobox').first().focus();
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: 'Сообщество' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: /^Соберём \d{4} год$/ })).toBeVisible();
  });

  await test.step('a nonsense time zone is told, and put right', async () => {
    await keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Часовой пояс' })).toBeFocused();
    await keyboard.type('Атлантида');
    await keyboard.press('Tab');
    await expect(page.getByRole('alert').filter({ hasText: 'Такого места не знаем' })).toBeVisible();
    await keyboard.press('Shift+Tab');
    await keyboard.type('Самара');
    await keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Часовой пояс' })).toHaveValue('Самара, UTC+4');
  });

  await test.step('the second door is the sample, and it says that it is one', async () => {
    await keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /Пустой план/ })).toBeFocused();
    await keyboard.press('2');
    await expect(page).toHaveTitle('Клуб «Вектор» (пример) – Kalends');
    await expect(page.locator('.sample-note').getByText('Пример', { exact: true })).toBeVisible();
    await expect(page.getByText('Марафон «21 день роста»').first()).toBeVisible();
  });

  await test.step('months turn under J and K, and none of them is bare', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    const now = await heading.textContent();
    for (const key of ['k', 'k', 'k', 'j', 'j', 'j']) {
      const before = await heading.textContent();
      await keyboard.press(key);
      await expect(heading).not.toHaveText(before!);
      await expect(page.locator('.month').getByText('Бизнес-завтрак').first()).toBeVisible();
    }
    await expect(heading).toHaveText(now!);
  });

  await test.step('the palette removes the sample, and undo brings it back', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('Убрать пример');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Соберём/ })).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Отменить' }).click();
    await expect(page).toHaveTitle('Клуб «Вектор» (пример) – Kalends');
  });

  await test.step('removed by its button it makes room for a plan of one’s own', async () => {
    await page.locator('.sample-note').getByRole('button').press('Enter');
    const name = page.getByRole('textbox', { name: 'Сообщество' });
    await expect(name).toBeFocused();
    await keyboard.type('Клуб «Маяк»');
    await keyboard.press('Enter');
    await expect(page).toHaveTitle('Клуб «Маяк» – Kalends');
    await expect(page.locator('.sample-note')).toHaveCount(0);
  });
});

test('the sample opens beside a plan of one’s own, once, and leaves it as it was', async ({ stage }) => {
  test.slow();
  const person = new Person(stage.page);
  await person.beginPlan('Riders', 'London');
  await openSample(stage.page);
  await expect(stage.page).toHaveTitle('Northlane Riders (sample) – Kalends');
  await stage.page.locator('.sample-note').getByRole('button', { name: 'Remove the sample' }).click();
  await person.expectTold('The sample is removed');
  await expect(stage.page).toHaveTitle('Riders – Kalends');

  await stage.page.keyboard.press('ControlOrMeta+k');
  await stage.page.keyboard.type('New plan');
  await stage.page.keyboard.press('Enter');
  const dialog = stage.page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('radio', { name: 'The sample' }).click();
  await dialog.getByRole('button', { name: 'Open the sample' }).click();
  await expect(stage.page).toHaveTitle('Northlane Riders (sample) – Kalends');
  await expect(dialog).toHaveCount(0);
});
