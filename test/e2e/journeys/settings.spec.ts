import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('settings take effect at once, by keys alone: the plan’s can be undone, the machine’s stay', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner', 'Offline');
  const firstWeekday = page.locator('.month [role="columnheader"]').first();
  const inspector = page.getByRole('complementary', { name: 'Details' });
  await expect(firstWeekday).toHaveText(/Mon/);
  await expect(inspector.getByRole('textbox', { name: 'Starts at' })).toHaveValue('19:00');

  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('radio', { name: 'English' })).toBeFocused();
  await settings.getByRole('radio', { name: 'Comfortable' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  const zone = settings.getByRole('combobox', { name: 'Time zone', exact: true });
  await page.keyboard.press('Tab');
  await expect(zone).toBeFocused();
  await page.keyboard.type('Omsk');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue(/Omsk/);
  await settings.getByRole('radio', { name: 'Monday' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(firstWeekday).toHaveText(/Sun/);
  await page.keyboard.press('Escape');

  // the dinner keeps its own clocks, and says what the plan's show then
  await expect(inspector.getByRole('textbox', { name: 'Starts at' })).toHaveValue('19:00');
  await expect(inspector.getByText(/On the plan’s clocks \(Omsk\)/)).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await person.expectTold('Undone: Changed the settings');
  await expect(firstWeekday).toHaveText(/Mon/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(inspector.getByText(/On the plan’s clocks/)).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
});
