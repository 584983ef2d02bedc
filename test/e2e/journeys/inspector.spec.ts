import type { Locator } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('an event, a post, an activity and a milestone are filled, are there after a new start, and undo step by step', async ({
  stage,
}) => {
  test.setTimeout(120_000);
  let { page } = stage;
  let person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  const panel = (): Locator => page.getByRole('complementary', { name: 'Details' });
  const field = (name: string): Locator => panel().getByRole('textbox', { name, exact: true });
  const fill = async (name: string, text: string) => {
    await field(name).fill(text);
    await page.keyboard.press('Tab');
  };
  const pick = async (name: string, entry: string) => {
    await panel().getByRole('combobox', { name, exact: true }).fill(entry);
    await page.keyboard.press('Enter');
  };
  const saved = () => expect(panel().getByText('Saved', { exact: true })).toBeVisible();

  await person.create('Event', 'Club dinner', 'Offline');
  await panel().getByRole('button', { name: 'More fields' }).click();
  await panel().getByRole('radio', { name: 'Confirmed' }).click();
  await fill('Place', 'Loft on the quay');
  await pick('Owner', 'Anna Orlova');
  await pick('Goals', 'Networking');
  await fill('Seats', '60');
  await fill('Came', '48');
  await fill('Budget', '1 600');
  await fill('Add an entry…', 'Book the hall');
  await fill('Files', '/home/anna/budget.xlsx');
  await expect(panel().getByText('of 60 seats').first()).toBeVisible();
  await saved();

  await person.create('Post', 'What is on');
  await fill('Text of the post', 'Come and see');
  await pick('Channels', 'Club in Telegram');
  await panel()
    .getByRole('button', { name: /^Club in Telegram/ })
    .click();
  await fill('Reach', '12 400');
  await saved();

  await person.create('Partner activity', 'Audience swap');
  await pick('Partners', 'Halcyon');
  await panel().getByRole('radio', { name: 'Agreed' }).click();
  await fill('Leads', '40');
  await saved();

  await person.create('Milestone', 'A hundred members');
  await pick('Track', 'Growth');
  await fill('Progress', '65');
  await panel().getByRole('radio', { name: 'Reached late' }).click();
  await fill('Reason', 'The hall was booked');
  await saved();

  page = await stage.killAndRelaunch();
  person = new Person(page);
  await expect(person.newButton).toBeVisible();
  await person.find('Club dinner');
  await expect(panel().getByRole('radio', { name: 'Confirmed' })).toBeChecked();
  await expect(field('Place')).toHaveValue('Loft on the quay');
  await expect(panel().getByRole('combobox', { name: 'Owner' })).toHaveValue('Anna Orlova');
  await expect(panel().getByRole('button', { name: 'Remove “Networking”' })).toBeVisible();
  await expect(field('Came')).toHaveValue('48');
  await expect(field('Budget')).toHaveValue('€1,600');
  await expect(field('Entry 1')).toHaveValue('Book the hall');
  await expect(panel().getByText('budget.xlsx')).toBeVisible();
  await person.find('What is on');
  await expect(field('Text of the post')).toHaveValue('Come and see');
  await panel()
    .getByRole('button', { name: /^Club in Telegram/ })
    .click();
  await expect(field('Reach')).toHaveValue('12,400');
  await person.find('Audience swap');
  await expect(panel().getByRole('radio', { name: 'Agreed' })).toBeChecked();
  await expect(field('Leads')).toHaveValue('40');
  await person.find('A hundred members');
  await expect(panel().getByRole('slider', { name: 'Progress' })).toHaveValue('65');
  await expect(field('Reason')).toHaveValue('The hall was booked');

  await panel().getByRole('radio', { name: 'Reached late' }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field('Reason')).toHaveValue('');
  await expect(panel().getByRole('radio', { name: 'Reached late' })).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(panel().getByRole('radio', { name: 'Planned' })).toBeChecked();
});

test('an item whose date was taken off leaves the month, is found by its title, and comes back', async ({ stage }) => {
  test.slow();
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner', 'Offline');
  await expect(person.inMonth('Club dinner')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Details' });
  await panel.getByRole('button', { name: 'Take the date off' }).click();
  await expect(person.inMonth('Club dinner')).toBeHidden();
  await page.keyboard.press('Escape');
  await person.create('Event', 'Another', 'Offline');
  await person.find('Club dinner');
  await expect(panel.getByText('Without a date')).toBeVisible();
  await panel.getByRole('button', { name: 'Give it a date' }).click();
  await expect(person.inMonth('Club dinner')).toBeVisible();
});
