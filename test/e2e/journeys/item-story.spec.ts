import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('the story of an event: it repeats, is announced, changes, is brought back, deleted and brought back', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner', 'Offline');
  const inspector = page.getByRole('complementary', { name: 'Details' });

  // it lies on the third Thursday of March, and repeats every second one
  await inspector.getByRole('textbox', { name: 'Starts on' }).fill('2027-03-18');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue('Thu 18 Mar 2027');
  await inspector.getByRole('button', { name: 'Does not repeat' }).click();
  await page.getByRole('menuitemradio', { name: 'Custom…' }).click();
  const panel = page.getByRole('dialog', { name: 'How it repeats' });
  await panel.getByRole('textbox', { name: 'Every' }).fill('2');
  await panel.getByRole('combobox', { name: 'Ends' }).selectOption({ label: 'after' });
  await panel.getByRole('textbox', { name: 'How many times' }).fill('5');
  await expect(panel.getByText('Every 2 weeks on Thursday, 5 times')).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(inspector.getByRole('button', { name: 'Every 2 weeks on Thursday, 5 times' })).toBeVisible();

  // in words in both languages
  await runCommand('Русский');
  await expect(page.getByRole('button', { name: 'Каждые 2 недели по четвергам, 5 раз' })).toBeVisible();
  await runCommand('English');
  await expect(inspector.getByRole('button', { name: 'Every 2 weeks on Thursday, 5 times' })).toBeVisible();

  // an announcement, tied at both ends
  await runCommand('New announcement');
  await person.expectTold('Created “Announcement: Club dinner”');
  await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue(/Thu 11 Mar 2027/);
  const tie = inspector.getByRole('region', { name: 'Relations' });
  await tie.getByRole('button', { name: /^Club dinner/ }).click();
  await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue('Club dinner');
  await expect(tie.getByRole('button', { name: /^Announcement: Club dinner/ })).toBeVisible();

  // what is changed of all dates is told, and taken back
  await inspector.getByRole('radio', { name: 'All', exact: true }).click();
  await inspector.getByRole('textbox', { name: 'Title' }).fill('Spring dinner');
  await inspector.getByRole('button', { name: 'History' }).click();
  await expect(inspector.getByText('Title: Club dinner → Spring dinner')).toBeVisible();
  await inspector.getByRole('button', { name: /^Bring back: Title/ }).click();
  await page.getByRole('menuitem', { name: 'What this change replaced' }).click();
  await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue('Club dinner');

  // deleted with its series, and brought back with the tie
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^All/ }).click();
  await person.expectTold('Deleted “Club dinner” (all)');
  await runCommand('Bring back a deleted item');
  await page.getByRole('button', { name: 'Bring back “Club dinner”' }).click();
  await person.expectTold('Brought back “Club dinner”');
  await expect(inspector.getByText('Every 2 weeks on Thursday, 5 times')).toBeVisible();
  await expect(tie.getByRole('button', { name: /^Announcement: Club dinner/ })).toBeVisible();

  async function runCommand(name: string): Promise<void> {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).first().click();
  }
});
