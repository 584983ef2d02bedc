import path from 'node:path';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';
import { strictProblems } from '../../support/strict-ical';

const CLUB_CALENDAR = path.resolve(import.meta.dirname, '../../fixtures/ical/community-2027.ics');

test('a plan is begun, filled, changed, killed, found again and handed on', { tag: '@bridge' }, async ({ stage }) => {
  test.setTimeout(90_000);
  let person = new Person(stage.page);

  await test.step('three answers, and the plan is open', async () => {
    await person.beginPlan('Northlane Riders', 'London');
    await expect(stage.page).toHaveTitle(/Northlane Riders/);
  });

  await test.step('a calendar file shows what it brings, and brings it', async () => {
    await stage.openFileThroughDialog(() => stage.page.keyboard.press('ControlOrMeta+o'), CLUB_CALENDAR);
    const sheet = stage.page.getByRole('dialog', { name: 'What the file brings' });
    await expect(sheet.getByRole('button', { name: /^New \d/ })).toBeVisible();
    await sheet.getByRole('button', { name: /^Import \d+/ }).click();
    await person.expectTold(/^Imported \d+ items from community-2027\.ics/);
  });

  await test.step('the file is seen in year and month', async () => {
    await person.lookAt('year/2027-03-01');
    await expect(stage.page.getByRole('gridcell', { name: /March 2027|March, \d+ items?/ }).first()).toBeVisible();
    await person.lookAt('month/2027-03-01');
    await expect(stage.page.getByRole('heading', { level: 1, name: 'March 2027' })).toBeVisible();
  });

  await test.step('one of each kind is added', async () => {
    await person.lookAt('month/2028-06-01');
    await person.create('Event', 'Expert stream', 'Online');
    await person.create('Event', 'Club dinner', 'Offline');
    await person.create('Post', 'What June brings');
    await person.create('Partner activity', 'Exchange with Daisy');
    await person.create('Milestone', 'Hundred members');
  });

  await test.step('one is dragged to another day, and undone, and dragged again', async () => {
    await person.dragToDay(person.onDay('2028-06-01', 'Club dinner'), '2028-06-15');
    await person.expectTold('Moved “Club dinner”');
    await expect(person.onDay('2028-06-15', 'Club dinner')).toBeVisible();
    await stage.page.keyboard.press('ControlOrMeta+z');
    await person.expectTold('Undone: Moved “Club dinner”');
    await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
    await stage.page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(person.onDay('2028-06-15', 'Club dinner')).toBeVisible();
    await person.expectTold('Redone: Moved “Club dinner”');
  });

  await test.step('after kill -9 all of it is there, and undo still knows the way back', async () => {
    person = new Person(await stage.killAndRelaunch());
    await expect(stage.page.getByRole('heading', { level: 1, name: 'June 2028' })).toBeVisible();
    await expect(person.onDay('2028-06-15', 'Club dinner')).toBeVisible();
    for (const title of ['Expert stream', 'What June brings', 'Exchange with Daisy', 'Hundred members']) {
      await stage.page.keyboard.press('ControlOrMeta+k');
      await stage.page.getByRole('combobox', { name: /command or an item/ }).fill(title);
      await expect(stage.page.getByRole('option', { name: title })).toBeVisible();
      await stage.page.keyboard.press('Escape');
    }
    await stage.page.keyboard.press('ControlOrMeta+z');
    await person.expectTold('Undone: Moved “Club dinner”');
    await expect(person.onDay('2028-06-01', 'Club dinner')).toBeVisible();
  });

  await test.step('the plan leaves as a file that is right for others, and comes back without doubles', async () => {
    const file = await stage.saveFileThroughDialog(async () => {
      await stage.page.keyboard.press('ControlOrMeta+e');
      await stage.page.getByRole('button', { name: 'Save file…' }).click();
    });
    const text = file.bytes.toString('utf8');
    expect(file.name).toBe('Northlane Riders.ics');
    expect(strictProblems(text)).toEqual([]);
    for (const title of [
      'Expert stream',
      'Club dinner',
      'What June brings',
      'Exchange with Daisy',
      'Hundred members',
    ]) {
      expect(text).toContain(`SUMMARY:${title}`);
    }
    await person.expectTold(/^Saved /);
  });
});
