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
