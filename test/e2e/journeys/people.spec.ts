import type { Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** Goes to a part of the people screen. */
async function goToPeople(page: Page, tab: 'Everybody' | 'Tasks' | 'Roster' | 'Funnel'): Promise<void> {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'People' }).click(); // from within the screen it leads to its beginning
  await page.getByRole('radio', { name: tab }).click();
}

async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('textbox', { name: 'Add somebody…' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name })).toBeVisible();
}

/** The funnel looks back from today. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** A day of that number in that year, as the path tells it: `Mon 12 Jan 2026`. */
function dayAndYear(date: string): RegExp {
  const [year, , day] = date.split('-');
  return new RegExp(`\\b${Number(day)} \\p{L}+ ${year}`, 'u');
}

test('a roster shows its gap and who is on two shifts at once, is filled, copied to the next date and taken back', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  const undo = async () => page.keyboard.press('ControlOrMeta+z');
  await person.beginPlan('Northlane Riders', 'London');
  await addPerson(page, 'Anna');
  await addPerson(page, 'Boris');

  await page.getByRole('link', { name: 'Calendar' }).click();
  await person.create('Event', 'Ride', 'Offline');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Does not repeat' }).click();
  await page
    .getByRole('menuitemradio', { name: /^Every week/ })
    .first()
    .click();
  await details.getByRole('button', { name: 'More fields' }).click();
  const role = details.getByRole('textbox', { name: 'Roster' });
  for (const name of ['Door', 'Bar']) {
    await role.fill(name);
    await role.press('Enter');
    await expect(details.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
  }

  await goToPeople(page, 'Roster');
  const row = (name: string, at: number) => page.getByRole('listitem').filter({ hasText: name }).nth(at);
  const assign = async (name: string, who: string) => {
    await row(name, 0).getByRole('button', { name: 'Assign somebody' }).click();
    await page.getByRole('combobox', { name: 'Assign somebody' }).fill(who);
    await page.getByRole('option', { name: who }).click();
    await expect(row(name, 0).getByText(who, { exact: true })).toBeVisible();
  };
  await expect(row('Door', 0).getByText('0 of 1')).toBeVisible();
  await assign('Door', 'Anna');
  await expect(row('Door', 0).getByText('0 of 1')).toBeHidden();
  await assign('Bar', 'Anna');
  await expect(row('Bar', 0).getByText('on two shifts at once: Anna')).toBeVisible();
  await undo();
  await expect(row('Bar', 0).getByText('0 of 1')).toBeVisible();
  await assign('Bar', 'Boris');

  // the next date still has the series' own roster, in which both are missing
  await expect(row('Door', 1).getByText('0 of 1')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the roster to the next date' }).first().click();
  await expect(row('Door', 1).getByText('Anna', { exact: true })).toBeVisible();
  await expect(row('Bar', 1).getByText('Boris', { exact: true })).toBeVisible();
  await undo();
  await expect(row('Door', 1).getByText('0 of 1')).toBeVisible();
  await expect(row('Door', 0).getByText('Anna', { exact: true })).toBeVisible();
});

test('a member goes through the funnel by keys, with dates; the chart counts them, and undo takes a move back', async ({
  stage,
}) => {
  const { page } = stage;
  await new Person(page).beginPlan('Northlane Riders', 'London');
  await addPerson(page, 'Anna');
  const path = page.getByRole('region', { name: 'Path' });
  const move = async (step: string, on: string) => {
    await path.getByRole('combobox', { name: 'Step' }).selectOption({ label: step });
    const day = path.getByRole('textbox', { name: 'On which day' });
    await day.fill(on);
    await day.press('Tab');
    await path.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  };
  await move('2. Notices', daysAgo(40));
  await expect(path.getByRole('listitem').filter({ hasText: 'Notices' })).toHaveText(dayAndYear(daysAgo(40)));
  await move('13. Takes part', daysAgo(20));
  await expect(path.getByRole('listitem').filter({ hasText: 'Takes part' })).toHaveText(dayAndYear(daysAgo(20)));
  await addPerson(page, 'Boris');
  await move('7. Tries', daysAgo(10));
  await expect(path.getByRole('listitem').filter({ hasText: 'Tries' })).toHaveText(dayAndYear(daysAgo(10)));

  await goToPeople(page, 'Funnel');
  const step = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
  await expect(step('13. Takes part')).toHaveText(/13\. Takes part1/);
  await expect(step('7. Tries')).toHaveText(/7\. Tries1/);
  await expect(page.getByText('Notices → Takes part')).toBeVisible();
  await expect(page.getByText('50%')).toBeVisible();
  await expect(page.getByText('active: 1 of 2 take part, recommend or recruit')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('100%')).toBeVisible();
});
