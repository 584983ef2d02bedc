import type { Locator, Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('«каждый третий четверг» in Moscow and every Sunday 02:30 in Berlin, over the change of clocks, on two walls', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  const details = new Details(page);
  await person.beginPlan('Northlane Riders', 'Moscow');

  await person.create('Event', 'Breakfast', 'Offline');
  await details.startAt('2027-03-18', '19:00');
  await details.repeat('Does not repeat', 'Every third Thursday of the month');
  await runCommand(page, 'Русский');
  await expect(page.getByRole('button', { name: 'Каждый третий четверг месяца' })).toBeVisible();
  await runCommand(page, 'English');

  await person.create('Event', 'Night ride', 'Offline');
  await details.startAt('2027-03-21', '02:30');
  await details.chooseZone('Berlin');
  await details.repeat('Does not repeat', 'Every Sunday');
  await expect(details.panel.getByText(/^On the plan’s clocks \(Moscow\).*04:30/)).toBeVisible();

  // Berlin skips an hour on 28 March 2027: there 02:30 is 03:30, and in Moscow the rides begin an hour earlier afterwards
  await expectHours('Night ride', { '2027-03-21': '04:30', '2027-03-28': '04:30', '2027-04-04': '03:30' });
  await expectHours('Breakfast', { '2027-03-18': '19:00', '2027-04-15': '19:00' });
  await setPlanZone('Berlin');
  await expectHours('Night ride', { '2027-03-21': '02:30', '2027-03-28': '03:30', '2027-04-04': '02:30' });
  await expectHours('Breakfast', { '2027-03-18': '17:00', '2027-04-15': '18:00' });

  // the breakfast has kept its own clocks
  await hoursOf('2027-04-15')
    .getByRole('button', { name: /Breakfast/ })
    .click();
  await expect(details.panel.getByRole('textbox', { name: 'Starts at' })).toHaveValue('19:00');
  await expect(details.panel.getByText(/^On the plan’s clocks \(Berlin\).*18:00/)).toBeVisible();

  async function expectHours(title: string, hours: Readonly<Record<string, string>>): Promise<void> {
    for (const [date, time] of Object.entries(hours)) {
      await person.lookAt(`week/${date}`);
      await expect(hoursOf(date).getByRole('button', { name: new RegExp(title) })).toHaveText(new RegExp(time));
    }
  }

  function hoursOf(date: string): Locator {
    return page.locator(`.hours-lane[data-date="${date}"]`);
  }

  async function setPlanZone(city: string): Promise<void> {
    await runCommand(page, 'Settings');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await settings.getByRole('combobox', { name: 'Time zone', exact: true }).fill(city);
    await page.getByRole('option', { name: city }).first().click();
    await settings.getByRole('button', { name: 'Close' }).click();
  }
});

test('a date of a series is moved, renamed and deleted: it alone, with the following, with all; each is one undo', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  const details = new Details(page);
  await person.beginPlan('Northlane Riders', 'Moscow');
  await person.create('Event', 'Talks', 'Offline');
  await details.startAt('2027-03-04', '19:00');
  await details.repeat('Does not repeat', 'Every Thursday');
  await person.lookAt('month/2027-03-01');
  const question = page.getByRole('dialog', { name: 'Move “Talks”' });

  await person.dragToDay(person.onDay('2027-03-11', 'Talks'), '2027-03-12');
  await expect(question.getByRole('button', { name: /^This and following/ })).toHaveText(/every Friday/);
  await page.keyboard.press('Escape');
  await expectDays(['04', '11', '18', '25']);

  await person.dragToDay(person.onDay('2027-03-11', 'Talks'), '2027-03-12');
  await expect(question.getByRole('button', { name: /^This one/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await person.expectTold('Moved “Talks” (this one)');
  await expectDays(['04', '12', '18', '25']);
  await undoTo(['04', '11', '18', '25']);

  await person.dragToDay(person.onDay('2027-03-11', 'Talks'), '2027-03-12');
  await expect(question).toBeVisible();
  await page.keyboard.press('2');
  await person.expectTold('Moved “Talks” (this and following)');
  await expectDays(['04', '12', '19', '26']);
  await undoTo(['04', '11', '18', '25']);

  await person.onDay('2027-03-11', 'Talks').click();
  await itemOn('2027-03-11').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(question).toBeVisible();
  await page.keyboard.press('3');
  await expectDays(['05', '12', '19', '26']);
  await expect(itemOn('2027-03-12')).toBeFocused();
  await undoTo(['04', '11', '18', '25']);

  await runCommand(page, 'Edit this and the following dates');
  await expect(details.panel.getByRole('radio', { name: 'This and following' })).toBeChecked();
  await expect(details.panel.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await details.panel.getByRole('textbox', { name: 'Title' }).fill('Forum');
  await page.keyboard.press('Tab');
  await expect(person.onDay('2027-03-18', 'Forum')).toBeVisible();
  await expect(person.onDay('2027-03-04', 'Talks')).toBeVisible();
  await page.keyboard.press('Escape');
  await undoTo(['04', '11', '18', '25']);

  await person.onDay('2027-03-18', 'Talks').click();
  await page.keyboard.press('Delete');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^This and following/ })
    .click();
  await person.expectTold('Deleted “Talks” (this and following)');
  await expectDays(['04', '11']);
  await undoTo(['04', '11', '18', '25']);

  function itemOn(date: string): Locator {
    return person.day(date).locator('[data-key]');
  }

  async function expectDays(days: readonly string[]): Promise<void> {
    await expect
      .poll(async () => {
        const titles = await page.locator('[role="cell"][data-date^="2027-03"]', { hasText: 'Talks' }).all();
        return Promise.all(titles.map(async (cell) => (await cell.getAttribute('data-date'))?.slice(-2)));
      })
      .toEqual(days);
  }

  async function undoTo(days: readonly string[]): Promise<void> {
    await page.keyboard.press('ControlOrMeta+z');
    await expectDays(days);
  }
});

/** Chooses a command in the palette. */
async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** The inspector, by what a person reads in it. */
class Details {
  readonly panel: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('complementary', { name: 'Details' });
  }

  async startAt(date: string, time: string): Promise<void> {
    await this.#type('Starts on', date);
    await this.#type('Starts at', time);
    await expect(this.panel.getByRole('textbox', { name: 'Starts at' })).toHaveValue(time);
  }

  async chooseZone(city: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: 'Time zone' }).fill(city);
    await this.#page.getByRole('option', { name: city }).first().click();
  }

  async repeat(from: string, to: string): Promise<void> {
    await this.panel.getByRole('button', { name: from }).click();
    await this.#page.getByRole('menuitemradio', { name: to, exact: true }).click();
    await expect(this.panel.getByRole('button', { name: to, exact: true })).toBeVisible();
  }

  async #type(name: string, text: string): Promise<void> {
    await this.panel.getByRole('textbox', { name }).fill(text);
    await this.#page.keyboard.press('Enter');
  }
}
