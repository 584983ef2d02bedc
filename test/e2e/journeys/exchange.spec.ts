import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

interface Told {
  readonly dinner: string;
  readonly place: string;
  readonly revision: number;
  readonly walk: boolean;
}

/** A calendar as Google writes them. */
function googleFile({ dinner, place, revision, walk }: Told): string {
  const stamp = `2027010${revision + 1}T090000Z`;
  const event = (uid: string, lines: readonly string[]) => [
    ...['BEGIN:VEVENT', `DTSTAMP:20270120T100000Z`, `UID:${uid}@google.com`, 'CREATED:20270101T090000Z', ...lines],
    ...['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT'],
  ];
  return [
    ...['BEGIN:VCALENDAR', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', 'X-WR-CALNAME:York chapter', 'X-WR-TIMEZONE:Europe/London'],
    ...event('dinner', [
      ...['DTSTART:20270311T190000Z', 'DTEND:20270311T210000Z', `LAST-MODIFIED:${stamp}`, `SEQUENCE:${revision}`],
      ...[`SUMMARY:${dinner}`, `LOCATION:${place}`],
    ]),
    ...event('ride', [
      ...['DTSTART;TZID=Europe/London:20270302T180000', 'DTEND;TZID=Europe/London:20270302T200000'],
      ...['RRULE:FREQ=WEEKLY;COUNT=4', 'LAST-MODIFIED:20270101T090000Z', 'SEQUENCE:0', 'SUMMARY:Evening ride'],
    ]),
    ...(walk
      ? event('walk', ['DTSTART;VALUE=DATE:20270320', 'DTEND;VALUE=DATE:20270321', 'SEQUENCE:0', 'SUMMARY:Spring walk'])
      : []),
    'END:VCALENDAR',
  ].join('\r\n');
}

test('a file comes in, comes again, and is reconciled with what was changed here meanwhile', async ({ stage }) => {
  test.setTimeout(90_000);
  const { page } = stage;
  const person = new Person(page);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-exchange-'));
  const file = path.join(folder, 'york.ics');
  const sheet = page.getByRole('dialog', { name: 'What the file brings' });
  const inspector = page.getByRole('complementary', { name: 'Details' });
  const open = async (told: Told) => {
    await writeFile(file, googleFile(told));
    await stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
    await expect(sheet).toBeVisible();
  };
  const first: Told = { dinner: 'Dinner', place: 'Loft', revision: 0, walk: true };
  await person.beginPlan('Northlane Riders', 'London');

  await test.step('what is new comes into a calendar of its own', async () => {
    await open(first);
    await expect(sheet.getByRole('combobox', { name: 'Into the calendar' })).toHaveValue('new');
    await sheet.getByRole('button', { name: 'Import 3' }).click();
    await person.expectTold('Imported 3 items from york.ics');
    await person.lookAt('month/2027-03-01');
    await expect(person.onDay('2027-03-11', 'Dinner')).toBeVisible();
  });

  await test.step('the same file again changes nothing, and says so', async () => {
    await open(first);
    await expect(sheet.getByText('There is nothing to import: the plan stays as it is.')).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Already here 3' })).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Import 0' })).toBeDisabled();
    await page.keyboard.press('Escape');
  });

  await test.step('changed on both sides, the title is asked and the place comes by itself', async () => {
    await person.onDay('2027-03-11', 'Dinner').click();
    await inspector.getByRole('textbox', { name: 'Title' }).fill('Club dinner');
    await page.keyboard.press('Enter');
    await expect(person.onDay('2027-03-11', 'Club dinner')).toBeVisible();
    await open({ dinner: 'Supper', place: 'Old mill', revision: 1, walk: false });
    const title = sheet.getByRole('group', { name: 'Title' });
    await expect(title.getByRole('radio', { name: 'Yours: Club dinner' })).toBeChecked();
    await expect(sheet.getByRole('radio', { name: 'In the file: Old mill' })).toBeChecked();
    await expect(sheet.getByRole('checkbox', { name: 'Remove “Spring walk” here too' })).not.toBeChecked();
  });

  await test.step('chosen by keys: theirs for the title, and what they removed goes here too', async () => {
    await sheet.getByRole('radio', { name: 'Yours: Club dinner' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(sheet.getByRole('radio', { name: 'In the file: Supper' })).toBeChecked();
    await sheet.getByRole('checkbox', { name: 'Remove “Spring walk” here too' }).focus();
    await page.keyboard.press('Space');
    await sheet.getByRole('button', { name: 'Import 2' }).click();
    await person.expectTold('Imported 2 items from york.ics');
    await expect(person.onDay('2027-03-11', 'Supper')).toBeVisible();
    await expect(person.onDay('2027-03-20', 'Spring walk')).toBeHidden();
  });

  await test.step('one undo takes the import back, and the conflict is asked again', async () => {
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await person.expectTold(/^Undone: Imported/);
    await expect(person.onDay('2027-03-11', 'Club dinner')).toBeVisible();
    await expect(person.onDay('2027-03-20', 'Spring walk')).toBeVisible();
    await open({ dinner: 'Supper', place: 'Loft', revision: 1, walk: true });
    await expect(sheet.getByRole('button', { name: 'Conflicts 1' })).toBeVisible();
  });

  await test.step('mine is kept, and the file does not ask a second time', async () => {
    await sheet.getByRole('button', { name: 'Keep yours' }).click();
    await person.expectTold('Kept yours; york.ics will not ask again');
    await open({ dinner: 'Supper', place: 'Loft', revision: 1, walk: true });
    await expect(sheet.getByText('your version is later: Title')).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Import 0' })).toBeDisabled();
  });
  await rm(folder, { recursive: true });
});

/** A calendar as Outlook writes them, with a zone by the name that Windows has for it. */
const OUTLOOK_FILE = [
  ...['BEGIN:VCALENDAR', 'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'VERSION:2.0', 'METHOD:PUBLISH'],
  ...['BEGIN:VTIMEZONE', 'TZID:W. Europe Standard Time'],
  ...['BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE'],
  ...['BEGIN:VEVENT', 'UID:040000008200E00074C5B7101A82E008', 'SEQUENCE:0', 'SUMMARY;LANGUAGE=de:Clubabend'],
  ...['DTSTART;TZID="W. Europe Standard Time":20270311T190000', 'DTEND;TZID="W. Europe Standard Time":20270311T210000'],
  ...['X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'END:VEVENT', 'BEGIN:VTODO', 'UID:hall', 'SUMMARY:Book the hall'],
  ...['DUE;VALUE=DATE:20270301', 'END:VTODO', 'END:VCALENDAR'],
].join('\r\n');

test('a file of Outlook comes in at the hour that Windows names, its tasks as milestones, and once only', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kalends-outlook-'));
  const file = path.join(folder, 'club.ics');
  await writeFile(file, OUTLOOK_FILE);
  const sheet = page.getByRole('dialog', { name: 'What the file brings' });
  const open = () => stage.openFileThroughDialog(() => page.keyboard.press('ControlOrMeta+o'), file);
  await person.beginPlan('Northlane Riders', 'London');
  await open();
  await expect(sheet.getByRole('row', { name: /Clubabend .*19:00–21:00 · / })).toBeVisible();
  await expect(sheet.getByRole('combobox', { name: '1 task as' })).toHaveValue('milestones');
  await sheet.getByRole('button', { name: 'Import 2' }).click();
  await person.expectTold('Imported 2 items from club.ics');
  await person.lookAt('month/2027-03-01');
  await expect(person.onDay('2027-03-11', '18:00 Clubabend')).toBeVisible();
  await expect(person.onDay('2027-03-01', 'Book the hall')).toBeVisible();
  await open();
  await expect(sheet.getByRole('button', { name: 'Import 0' })).toBeDisabled();
  await rm(folder, { recursive: true });
});
