import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window, by what they see and read there. The window speaks English. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Answers the first three questions and takes the empty plan. */
  async beginPlan(name: string, city: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'English' });
    await this.page.getByLabel('Community').fill(name);
    await this.page.getByRole('combobox', { name: 'Time zone' }).fill(city);
    await this.page.getByRole('option', { name: city }).first().click();
    await this.page.getByRole('button', { name: 'Empty plan' }).click();
    await expect(this.newButton).toBeVisible();
  }

  /** Creates an item in the composer: chooses its kind and mode, names it. It falls on the day that the composer offers. */
  async create(kind: string, title: string, mode?: 'Online' | 'Offline' | 'Hybrid'): Promise<void> {
    await this.newButton.click();
    const composer = this.page.getByRole('dialog');
    await composer.getByRole('radio', { name: kind, exact: true }).click();
    if (mode !== undefined) await composer.getByRole('radio', { name: mode, exact: true }).click();
    await composer.getByRole('textbox').first().fill(title);
    await this.page.keyboard.press('Enter');
    await this.expectTold(`Created “${title}”`);
  }

  /** Finds an item by its title in the palette and goes there. */
  async find(title: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.getByRole('combobox', { name: /command or an item/ }).fill(title);
    await this.page
      .getByRole('option', { name: new RegExp(`^${title}`) })
      .first()
      .click();
  }

  /** Runs a command of the palette by its whole name, in the language that the window speaks. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    const palette = this.page.getByRole('dialog');
    await palette.getByRole('combobox').fill(command);
    await expect(palette.getByRole('option').first()).toContainText(command);
    await this.page.keyboard.press('Enter');
  }

  /** Looks at a place in the calendar by its address: `month/2027-03-01`. */
  async lookAt(place: string): Promise<void> {
    await this.page.evaluate((address) => {
      window.location.hash = address;
    }, `/calendar/${place}`);
    // What is done next is done there.
    await expect(this.page.locator(`.sidebar a[href$="/calendar/${place}"]`)).toBeAttached();
  }

  /** The notice at the foot of the window says this. */
  async expectTold(notice: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: notice })).toBeVisible();
  }

  /** An item on a day of the month, by its title. */
  onDay(date: string, title: string | RegExp): Locator {
    return this.day(date).getByText(title).first();
  }

  /** An item anywhere in the month, by its title. */
  inMonth(title: string | RegExp): Locator {
    return this.page.locator('.month').getByText(title).first();
  }

  /** A day of the month. */
  day(date: string): Locator {
    return this.page.locator(`[role="cell"][data-date="${date}"]`);
  }

  /** Drags something to a day of the month. */
  async dragToDay(what: Locator, date: string): Promise<void> {
    const from = await boxOf(what);
    const to = await boxOf(this.day(date));
    await this.page.mouse.move(from.x + 12, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await this.page.mouse.up();
  }

  /** Takes hold of an end of a bar and drags it to a day of the month. */
  async stretchToDay(what: Locator, edge: 'start' | 'end', date: string): Promise<void> {
    const bar = await boxOf(what);
    const to = await boxOf(this.day(date));
    await this.page.mouse.move(edge === 'start' ? bar.x + 1 : bar.x + bar.width - 1, bar.y + bar.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await this.page.mouse.up();
  }

  /** Drags over empty days, as one draws a line. */
  async dragAcross(first: string, last: string): Promise<void> {
    const from = await boxOf(this.day(first));
    const to = await boxOf(this.day(last));
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height - 8);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height - 8, { steps: 12 });
    await this.page.mouse.up();
  }

  get newButton(): Locator {
    return this.page.getByRole('button', { name: 'New item' }).first();
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  // the month hides an item for a moment while it measures the day anew
  let box: Box | null = null;
  await expect
    .poll(async () => {
      box = await locator.boundingBox();
      return box;
    })
    .not.toBeNull();
  return box!;
}
