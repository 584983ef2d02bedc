import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/desktop-fixture';
import { Person } from '../support/person';

test('an export to where nobody may write says where and why, writes nothing, and can be tried elsewhere', async ({
  desktop,
}) => {
  const person = new Person(desktop.page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner');
  const dialog = desktop.page.getByRole('dialog', { name: 'Export a calendar file' });

  // not even an administrator writes into the kernel's own folder
  await desktop.answerSave('/sys/kernel/plan.ics');
  await desktop.menu('export');
  await dialog.getByRole('button', { name: 'Save file…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('/sys/kernel/plan.ics');
  await expect(dialog.getByRole('alert')).toContainText('Choose another folder. Nothing was changed.');

  const folder = path.join(desktop.documentsFolder, 'wall');
  await mkdir(folder);
  await desktop.answerSave(path.join(folder, 'plan.ics'));
  await dialog.getByRole('button', { name: 'Save file…' }).click();
  await person.expectTold(`Saved ${path.join(folder, 'plan.ics')}`);
  expect(await readdir(folder)).toEqual(['plan.ics']);
});
