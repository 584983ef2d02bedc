import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('by keys alone: a filter is put together, kept as a view, cleared, and shown again from the palette', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner', 'Offline');
  await person.create('Post', 'Digest');
  await expect(person.inMonth('Club dinner')).toBeVisible();

  await page.keyboard.press('f');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Events' }).last()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kind: Events', exact: true })).toBeVisible();
  await expect(person.inMonth('Digest')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: '1 of 2 items shown' })).toBeAttached();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('save this view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Only events');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Only events”');
  const saved = page.getByRole('button', { name: 'Only events', exact: true });
  await expect(saved).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(person.inMonth('Digest')).toBeVisible();
  await expect(saved).not.toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('view: only');
  await page.keyboard.press('Enter');
  await expect(person.inMonth('Club dinner')).toBeVisible();
  await expect(person.inMonth('Digest')).toBeHidden();
});

test('a filter that answers nothing says so; what is made under it is seen all the same', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner', 'Offline');
  await page.keyboard.press('f');
  await page.keyboard.type('breakfast');
  await expect(page.getByText('Nothing in this period matches the filter.')).toBeVisible();
  await person.create('Post', 'Digest');
  await expect(person.inMonth('Digest')).toBeVisible();
});
