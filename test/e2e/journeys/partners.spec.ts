import type { Locator } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('a partner is added and scored, its activity goes from talks to agreed, a promise is kept, and a double is merged away', async ({
  stage,
}) => {
  const { page } = stage;
  await new Person(page).beginPlan('Northlane Riders', 'London');
  const undo = async () => page.keyboard.press('ControlOrMeta+z');
  const register = async () => {
    await page.getByRole('link', { name: 'Partners' }).click(); // from within the screen it leads to its beginning
  };
  const addPartner = async (name: string) => {
    await register();
    await page.getByRole('textbox', { name: 'Add a partner…' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name })).toBeVisible();
  };

  await addPartner('Kettle Coffee');
  const fit = page.getByRole('status', { name: 'Fit' });
  await expect(fit).toHaveText('–');
  await page.getByRole('radiogroup', { name: 'Shared audience' }).getByRole('radio', { name: '5 of 5' }).click();
  await expect(fit).toHaveText('100');
  await page.getByRole('radiogroup', { name: 'Good reputation' }).getByRole('radio', { name: '2 of 5' }).click();
  await expect(fit).toHaveText('80');

  await page.getByRole('textbox', { name: 'Begin an activity…' }).fill('Field bar');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What we promise…' }).fill('Logo in the letter');
  await page.keyboard.press('Enter');
  const promise = page.getByRole('checkbox', { name: 'Logo in the letter' });
  await expect(promise).toBeVisible();

  await register();
  await page.getByRole('radio', { name: 'Board' }).click();
  const talks = page.getByRole('region', { name: 'Talks' });
  const agreed = page.getByRole('region', { name: 'Agreed' });
  const card = page.getByRole('button', { name: /Field bar/ });
  await expect(talks.getByRole('button', { name: /Field bar/ })).toBeVisible();
  await card.dragTo(agreed);
  await expect(agreed.getByRole('button', { name: /Field bar/ })).toBeVisible();
  await card.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('region', { name: 'Running' }).getByRole('button', { name: /Field bar/ })).toBeVisible();

  await register();
  await page.getByRole('grid', { name: 'Partners' }).getByText('Kettle Coffee').click();
  await expect(page.getByText('we gave 0, they gave 0', { exact: true })).toBeVisible();
  await promise.click(); // it is ticked once it is on disk
  await expect(page.getByText('we gave 1, they gave 0', { exact: true })).toBeVisible();

  await addPartner('Kettle');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click();
  await page.getByRole('combobox', { name: 'Merge into' }).fill('Kettle Coffee');
  await page.getByRole('option', { name: 'Kettle Coffee' }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Kettle Coffee' })).toBeVisible();
  await register();
  await expect(page.getByText('1 partner', { exact: true })).toBeVisible();
  await undo();
  await expect(page.getByText('2 partners', { exact: true })).toBeVisible();
});

test('in Russian and by keys alone a partner is scored, its activity is agreed, a promise is kept and taken back', async ({
  stage,
}) => {
  const { page } = stage;
  const { keyboard } = page;
  const tabTo = async (part: Locator) => {
    const isThere = () => part.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 150 && !(await isThere()); presses += 1) await keyboard.press('Tab');
    await expect(part).toBeFocused();
  };
  const write = async (field: string, text: string) => {
    await tabTo(page.getByRole('textbox', { name: field }));
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  const run = async (command: string) => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await keyboard.type(command);
    await expect(page.getByRole('option', { name: command }).first()).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
  };
  const balance = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();

  await page.getByRole('combobox').first().focus();
  await keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: 'Сообщество' }).focus();
  await keyboard.type('Клуб «Вектор»');
  await tabTo(page.getByRole('button', { name: /Пустой план/ }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Создать запись' }).first()).toBeVisible();

  await keyboard.press('ControlOrMeta+4');
  await expect(page.getByRole('textbox', { name: 'Добавить партнёра…' })).toBeFocused();
  await keyboard.type('Кофейня «Сова»');
  await keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Кофейня «Сова»' })).toBeVisible();
  await write('Начать активность…', 'Кофе-зона');
  await write('Что обещаем мы…', 'Логотип в письме');
  await expect(page.getByRole('checkbox', { name: 'Логотип в письме' })).toBeVisible();
  const audience = page.getByRole('radiogroup', { name: 'Общая аудитория' });
  await tabTo(audience.getByRole('radio', { name: '0 из 5' }));
  for (const score of ['0', '1', '2', '3']) {
    await keyboard.press('ArrowRight');
    await expect(audience.getByRole('radio', { name: `${score} из 5` })).toBeChecked();
  }
  await expect(page.getByRole('status', { name: 'Соответствие' })).toHaveText('60');

  await run('Партнёры: доска по шагам');
  const at = (stageName: string) =>
    page.getByRole('region', { name: stageName }).getByRole('button', { name: /Кофе-зона/ });
  await expect(at('Переговоры')).toBeVisible();
  await tabTo(at('Переговоры'));
  await keyboard.press('Shift+ArrowRight');
  await expect(at('Договорились')).toBeFocused();

  await run('Партнёры: молчим 90 дней');
  await tabTo(page.getByRole('grid', { name: 'Партнёры' }));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await balance('мы отдали 0, они отдали 0');
  await tabTo(page.getByRole('checkbox', { name: 'Логотип в письме' }));
  await keyboard.press('Space');
  await balance('мы отдали 1, они отдали 0');
  await keyboard.press('ControlOrMeta+z');
  await balance('мы отдали 0, они отдали 0');
});
