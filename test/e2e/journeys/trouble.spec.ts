import type { Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** What a Kalends of the future would do to the open plan: bring its database up to a version of its own. */
async function upgradePlan(page: Page, to: number): Promise<void> {
  await page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const planId = sessionStorage.getItem('kalends-plan');
        const request = indexedDB.open(`kalends-plan-${planId}`, version);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error));
      }),
    to,
  );
}

test('a plan that a newer Kalends took over is closed without a loss, and there is a way to the other plans', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner', 'Offline');

  await test.step('what can no longer be saved says so, and what was typed is still there', async () => {
    await upgradePlan(page, 990);
    await person.onDay('2028-06-01', 'Club dinner').click();
    const title = page.getByRole('textbox', { name: 'Title' }).first();
    await title.fill('Club supper');
    await expect(page.getByText(/was closed by another window/).first()).toBeVisible();
    await expect(title).toHaveValue('Club supper');
  });

  await test.step('started anew, the window says why the plan is not there, and leads on by keys', async () => {
    await page.reload();
    await expect(page.getByText(/written by a newer Kalends/)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Empty plan' })).toBeVisible();
  });

  await test.step('another plan is begun and opened from there', async () => {
    await person.beginPlan('School', 'London');
    await expect(page).toHaveTitle('School – Kalends');
  });
});
