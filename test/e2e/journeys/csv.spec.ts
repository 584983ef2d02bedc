import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

const ROWS = [
  'Дата мероприятия;Часы;Название;Корпус',
  '03/04/2027;19:00–21:00;Бизнес-завтрак;Лофт',
  '05/04/2027;;Субботник;',
  '31/31/2027;;Нет такого дня;',
];

/** The letters of Russian Windows, in which its Excel saves tables. */
function cp1251(text: string): Buffer {
  const octets = [...text].map((letter) => {
    const code = letter.codePointAt(0)!;
    if (letter === '–') return 0x96;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
  return Buffer.from(octets);
}

test('a Russian table is mapped, asked about its dates, imported, taken back, and remembered', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-table-'));
  const file = path.join(folder, 'План.csv');
  await writeFile(file, cp1251(ROWS.join('\r\n')));
  const open = () => stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
  const columns = page.getByRole('dialog', { name: 'What the columns tell' });
  const sheet = page.getByRole('dialog', { name: 'What the file brings' });
  await person.beginPlan('Клуб', 'Moscow');

  await test.step('its columns are guessed, one is chosen, and a date is asked about', async () => {
    await open();
    await expect(columns.getByRole('combobox', { name: 'What “Дата мероприятия” tells' })).toHaveValue('start');
    await expect(columns.getByRole('combobox', { name: 'What “Название” tells' })).toHaveValue('title');
    await columns.getByRole('combobox', { name: 'What “Часы” tells' }).selectOption('Start time');
    await columns.getByRole('combobox', { name: 'What “Корпус” tells' }).selectOption('Place');
    await expect(columns.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await columns.getByRole('radio', { name: '3 April 2027' }).check();
    await expect(columns.getByRole('region', { name: 'The first rows, read so' })).toContainText('Бизнес-завтрак');
    await page.keyboard.press('Enter');
  });

  await test.step('what it brings is shown first, the bad row with its number and its column', async () => {
    await expect(sheet.getByRole('row').filter({ hasText: 'Нет такого дня' })).toContainText(
      /row 4.*31\/31\/2027.*Дата мероприятия/,
    );
    await sheet.getByRole('button', { name: 'Import 2' }).click();
    await person.expectTold('Imported 2 items from План.csv');
    await person.lookAt('month/2027-04-01');
    await expect(person.onDay('2027-04-03', 'Бизнес-завтрак')).toBeVisible();
    await expect(person.onDay('2027-04-05', 'Субботник')).toBeVisible();
  });

  await test.step('one undo takes it back; the same table is known by now, and a third time changes nothing', async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await person.expectTold(/^Undone: Imported/);
    await expect(person.onDay('2027-04-03', 'Бизнес-завтрак')).toBeHidden();
    await open();
    await sheet.getByRole('button', { name: 'Import 2' }).click();
    await expect(person.onDay('2027-04-03', 'Бизнес-завтрак')).toBeVisible();
    await open();
    await expect(sheet.getByText('There is nothing to import: the plan stays as it is.')).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await rm(folder, { recursive: true });
});
