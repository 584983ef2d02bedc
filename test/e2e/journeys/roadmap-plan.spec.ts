import type { Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

const plotOf = (page: Page) => page.getByRole('group', { name: 'Roadmap' });

test('the eight stages are laid out from an empty roadmap, the plan is frozen, and a later week shows as a slip', async ({
  stage,
}) => {
  const { page } = stage;
  test.setTimeout(90_000);
  const { keyboard } = page;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  const item = (name: RegExp) => plotOf(page).getByRole('button', { name });

  await test.step('the ready plan falls from the day of the launch, as the preview says', async () => {
    await keyboard.press('r');
    await page.getByRole('button', { name: 'Eight stages of building a community' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Day of the launch' }).fill('1 June 2027');
    await keyboard.press('Tab');
    await expect(dialog.getByText('3 – 12 Mar 2027')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add 15 items' }).click();
    await expect(item(/Milestone “Launch”, 1 June 2027/)).toBeVisible();
    await expect(page.getByText('Now: stage 1 of 8')).toBeVisible();
  });

  await test.step('a stage opens its checklist; once it is reached, the next one is the current', async () => {
    await item(/1\. Goals.*current stage/).click();
    await expect(page.getByRole('checkbox', { name: 'Agree how success is measured' })).toBeVisible();
    await page.getByRole('radio', { name: 'Reached', exact: true }).click();
    await expect(item(/2\. Resources.*current stage/)).toBeVisible();
    await expect(page.getByText('Now: stage 2 of 8')).toBeVisible();
  });

  await test.step('the plan is frozen under a name', async () => {
    await keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /command or an item/ }).fill('freeze');
    await page.getByRole('option', { name: /Freeze the plan/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('As promised');
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'As promised' })).toBeVisible();
  });

  await test.step('a week later is a slip of seven days beside what stood there before, and undo takes it back', async () => {
    await item(/Milestone “Report on the first three months”/).click();
    await keyboard.press('Shift+ArrowRight');
    await expect(item(/Report on the first three months.*In the baseline: 30 August 2027 \(\+7 d\)/)).toBeVisible();
    await expect(plotOf(page).getByText('+7 d', { exact: true })).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(plotOf(page).getByText('+7 d', { exact: true })).toBeHidden();
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(plotOf(page).getByText('+7 d', { exact: true })).toBeVisible();
  });

  await test.step('the choice of the baseline is remembered', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Roadmap' }).click();
    await expect(page.getByRole('button', { name: 'As promised' })).toBeVisible();
  });
});

test('a member gets a plan of their own, on the three parts of the funnel, and stands among everybody', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');

  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('textbox', { name: 'Add somebody…' }).fill('Hannah Moore');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Apply a ready path…' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Takes on a role' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add 6 items' }).click();
  await person.expectTold('Applied “Newcomer’s path”: 6 items');

  await page.getByRole('link', { name: 'Roadmap' }).click();
  await page.getByRole('radio', { name: 'Individual' }).click();
  await expect(page.getByRole('combobox', { name: 'Whose individual plan' })).toHaveValue(/./);
  await expect(page.getByRole('group', { name: /^Observer: \d items in view/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Promoter: nothing in view/ })).toBeVisible();

  await page.getByRole('radio', { name: 'Everybody' }).click();
  await page.getByRole('button', { name: /Hannah Moore.*0 of 6 reached.*Greet in person/ }).click();
  await expect(plotOf(page).getByRole('button', { name: /Milestone “Greet in person”/ })).toBeVisible();
});
