import { expect, test } from '../../support/desktop-fixture';
import { Person } from '../../support/person';

test('a rule is written by keyboard, finds what lacks, the missing post is created, and undo brings the finding back', async ({
  startDesktop,
}) => {
  const { page } = await startDesktop();
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await page.getByRole('link', { name: 'Content' }).click();
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText('Findings will stand here once there is a rule');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('new rule');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New rule' });
  await dialog.getByLabel('At least').fill('3');
  await dialog.getByLabel('At most').fill('2');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('That is less than “at least”');
  await dialog.getByLabel('At most').fill('');
  await dialog.getByLabel('At least').fill('1');
  await dialog.getByRole('combobox', { name: 'In each' }).selectOption({ label: 'month' });
  await expect(dialog).toContainText('At least 1 post a month');
  await page.keyboard.press('Enter');
  await person.expectTold('Added the rule “At least 1 post a month”');

  const nextMonth = findings.getByRole('button', { name: /Posts: 0 of at least 1/ }).last();
  await nextMonth.click();
  await expect(findings).toContainText('A draft “New post” on');
  const count = findings.getByRole('status');
  const before = await count.textContent();
  await findings.getByRole('button', { name: 'Create a post' }).click();
  await person.expectTold('Created “New post”');
  await expect(count).not.toHaveText(before!);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(count).toHaveText(before!);

  await findings.getByRole('button', { name: 'Mute…' }).click();
  await page.keyboard.type('A month of rest');
  await page.keyboard.press('Enter');
  await expect(count).not.toHaveText(before!);
  await findings.getByRole('button', { name: '1 muted with a reason' }).click();
  await expect(findings).toContainText('A month of rest');
  await findings.getByRole('button', { name: 'Show again' }).click();
  await expect(count).toHaveText(before!);
});
