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
    .getByRole('menuitemradio', { name: /^Every \p{Lu}\p{L}+day$/u })
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

  // the gap of the next date is filled by keys alone, and told in Russian
  await person.run('Русский');
  await expect(row('Door', 1).getByText('0 из 1')).toBeVisible();
  await row('Door', 1).getByRole('button', { name: 'Назначить на смену' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Назначить на смену' })).toBeFocused();
  await page.keyboard.type('Boris');
  await page.keyboard.press('Enter');
  await expect(row('Door', 1).getByText('Boris', { exact: true })).toBeVisible();
  await expect(row('Door', 1).getByText('0 из 1')).toBeHidden();
  await undo();
  await expect(row('Door', 1).getByText('0 из 1')).toBeVisible();
});

test('a member goes through the funnel by keys alone, in Russian; the chart counts them, and undo takes a move back', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Клуб', 'Moscow');
  await person.run('Русский');
  await page.getByRole('link', { name: 'Люди' }).press('Enter');
  // an empty plan waits for the first name
  await expect(page.getByRole('textbox', { name: 'Добавить человека…' })).toBeFocused();
  const add = async (name: string) => {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name })).toBeVisible();
  };
  const path = page.getByRole('region', { name: 'Путь' });
  /** Moves whoever is shown to the first or the last of the fifteen steps. */
  const move = async (key: 'Home' | 'End', on: string) => {
    await path.getByRole('combobox', { name: 'Ступень' }).press(key);
    await page.keyboard.press('Tab');
    await expect(path.getByRole('textbox', { name: 'В какой день' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(on);
    await page.keyboard.press('Tab');
    await expect(path.getByRole('button', { name: 'Перевести' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(path.getByRole('listitem').filter({ hasText: dayAndYear(on) })).toBeVisible();
  };
  await add('Анна');
  await move('Home', daysAgo(40));
  await move('End', daysAgo(20));
  await page.getByRole('link', { name: 'Люди' }).press('Enter');
  await page.getByRole('textbox', { name: 'Добавить человека…' }).focus();
  await add('Борис');
  await move('Home', daysAgo(10));

  await person.run('Воронка участников');
  const step = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
  await expect(step('15. Приводит других')).toHaveText(/15\. Приводит других1/);
  await expect(step('1. Игнорирует')).toHaveText(/1\. Игнорирует1/);
  await expect(page.getByText('Игнорирует → Приводит других')).toBeVisible();
  await expect(page.getByText('50 %')).toBeVisible();
  await expect(page.getByText('активны: 1 из 2 участвуют, рекомендуют или приводят других')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('100 %')).toBeVisible();
  await step('15. Приводит других').getByRole('button').press('Enter');
  await expect(page.getByRole('row', { name: /Анна/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Борис/ })).toBeHidden();
});
