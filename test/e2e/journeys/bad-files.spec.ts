import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/ical');
const THIRTY_MEGABYTES = 30 * 1024 * 1024;

test(
  'a file that cannot be imported says what it is and why, and changes nothing',
  { tag: '@bridge' },
  async ({ stage }) => {
    const { page } = stage;
    const person = new Person(page);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-bad-'));
    const huge = path.join(folder, 'huge.ics');
    await writeFile(huge, 'BEGIN:VCALENDAR\r\n');
    await truncate(huge, THIRTY_MEGABYTES);
    await person.beginPlan('Northlane Riders', 'London');

    const refused: [file: string, why: RegExp][] = [
      [path.join(FIXTURES, 'empty.ics'), /“empty\.ics” is empty\..*Nothing was changed\./],
      [path.join(FIXTURES, 'binary.ics'), /“binary\.ics” is not a calendar file.*Nothing was changed\./],
      [
        path.join(FIXTURES, 'no-events.ics'),
        /“no-events\.ics” is a calendar file without a single event.*Nothing was changed\./,
      ],
    ];
    for (const [file, why] of refused) {
      await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
      const dialog = page.getByRole('dialog', { name: 'This file cannot be imported' });
      await expect(dialog.getByText(why)).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    }

    await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), huge);
    await expect(
      page.getByRole('alert').filter({ hasText: /huge\.ics.* is 30 MB; Kalends reads files up to 20 MB/ }),
    ).toBeVisible();

    await expect(page.getByText('Nothing is planned here yet')).toBeVisible();
    await rm(folder, { recursive: true });
  },
);

test('a broken file brings what can be read, and tells the line and the reason of the rest', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), path.join(FIXTURES, 'broken.ics'));
  const sheet = page.getByRole('dialog', { name: 'What the file brings' });

  await sheet.getByRole('button', { name: /^Not fully read/ }).click();
  const row = (title: string) => sheet.getByRole('row').filter({ hasText: title });
  await expect(row('Nobody knows when')).toContainText('unreadable');
  await expect(row('Nobody knows when')).toContainText('line 26');
  await expect(row('Somewhere else')).toContainText(
    'unknown time zone, the plan’s own is taken: “DTSTART;TZID=Moon/Tranquility',
  );
  await expect(row('Every second')).toContainText('would flood the calendar');

  await sheet.getByRole('button', { name: /^New \d/ }).click();
  await sheet.getByRole('checkbox', { name: 'Import “Every second”' }).uncheck();
  await sheet.getByRole('button', { name: /^Import \d+/ }).click();
  await person.expectTold(/^Imported \d+ items from broken\.ics/);
  await person.lookAt('month/2027-03-01');
  await expect(person.onDay('2027-03-22', 'No UID')).toBeVisible();
  await expect(page.getByText('Every second')).toBeHidden();

  await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), path.join(FIXTURES, 'broken.ics'));
  await expect(sheet.getByRole('button', { name: 'New 1', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+z');
  await person.expectTold(/^Undone: Imported/);
  await expect(page.getByText('Nothing is planned here yet')).toBeVisible();
});
