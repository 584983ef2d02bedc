import type { Locator, Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

const HOUR = 46;

/** A day of the week by its hours. */
function hoursOf(page: Page, date: string): Locator {
  return page.locator(`.hours-lane[data-date="${date}"]`);
}

/** Looks at the week of 8 June 2028, which is scrolled to where the community is awake. */
async function lookAtJune(person: Person): Promise<void> {
  await person.lookAt('week/2028-06-08');
  await expect.poll(async () => (await hoursOf(person.page, '2028-06-08').boundingBox())?.y).toBeLessThan(0);
}

/** Where an hour of a day is on the screen. */
async function hourAt(page: Page, date: string, hour: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await hoursOf(page, date).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + hour * HOUR + 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

test('hours drawn over become an item, which is moved, stretched and copied by the pointer; undo takes back each step', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Milestone', 'Kick-off');
  await lookAtJune(person);
  await drag(page, await hourAt(page, '2028-06-06', 10), await hourAt(page, '2028-06-06', 11.75));
  await page.getByRole('dialog').getByRole('textbox').first().fill('Summer camp');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Summer camp”');
  const camp = hoursOf(page, '2028-06-06').getByRole('button', { name: /Summer camp/ });
  await expect(camp).toHaveText(/10:00–12:00/);

  const grip = await hourAt(page, '2028-06-06', 10.5);
  await drag(page, grip, await hourAt(page, '2028-06-07', 12.75));
  await person.expectTold('Moved “Summer camp”');
  const moved = hoursOf(page, '2028-06-07').getByRole('button', { name: /Summer camp/ });
  await expect(moved).toHaveText(/12:15–14:15/);

  const box = (await moved.boundingBox())!;
  await drag(page, { x: box.x + 20, y: box.y + box.height - 1 }, await hourAt(page, '2028-06-07', 15.75));
  await expect(moved).toHaveText(/12:15–16:00/);
  await person.expectTold('Changed the length of “Summer camp”');

  await page.keyboard.down('Alt');
  await drag(page, await hourAt(page, '2028-06-07', 13), await hourAt(page, '2028-06-09', 13));
  await page.keyboard.up('Alt');
  const copy = hoursOf(page, '2028-06-09').getByRole('button', { name: /Summer camp/ });
  await expect(copy).toHaveText(/12:15–16:00/);
  await expect(moved).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(copy).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(moved).toHaveText(/12:15–14:15/);
});

test('Esc lets a dragged item go back; a drag held at the edge turns the page', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  // Something above the hours, so that they lie elsewhere on the next page.
  await person.create('Milestone', 'Kick-off');
  await lookAtJune(person);
  await page.mouse.click(...(await pointOf(page, '2028-06-08', 10)));
  await page.getByRole('dialog').getByRole('textbox').first().fill('Talk');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Talk”');
  const talk = hoursOf(page, '2028-06-08').getByRole('button', { name: /Talk/ });
  await expect(talk).toHaveText(/10:00/);
  const grip = await hourAt(page, '2028-06-08', 10.5);

  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, grip.y + 3 * HOUR, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(talk).toHaveText(/10:00/);

  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  const frame = (await page.locator('.hours-frame').boundingBox())!;
  await page.mouse.move(frame.x + frame.width - 6, grip.y, { steps: 12 });
  await expect(hoursOf(page, '2028-06-15')).toBeVisible();
  await page.mouse.move(frame.x + frame.width / 2, grip.y, { steps: 6 });
  // Held there for long it turned more than once.
  const date = (await page.locator('.hours-lane').nth(1).getAttribute('data-date'))!;
  const next = await hourAt(page, date, 10.5);
  await page.mouse.move(next.x, next.y, { steps: 6 });
  await page.mouse.up();
  await expect(hoursOf(page, date).getByRole('button', { name: /Talk/ })).toHaveText(/10:00/);
});

test('by the keyboard alone: walk to an hour, begin something there, move and stretch it by quarters', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await lookAtJune(person);
  await page.getByRole('button', { name: 'Thursday 8 June, 09:00, nothing planned' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Thursday 8 June, 10:00, nothing planned' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Talk');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Talk”');
  const talk = hoursOf(page, '2028-06-08').getByRole('button', { name: /Talk/ });
  await expect(talk).toHaveText(/10:00–12:00/);

  await talk.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(talk).toHaveText(/10:15–12:15/);
  await expect(talk).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(talk).toHaveText(/10:15–12:30/);
  await page.keyboard.press('Alt+ArrowRight');
  const moved = hoursOf(page, '2028-06-09').getByRole('button', { name: /Talk/ });
  await expect(moved).toBeFocused();

  // out of the week: the view goes along
  for (const date of ['2028-06-10', '2028-06-11', '2028-06-12']) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(hoursOf(page, date).getByRole('button', { name: /Talk/ })).toBeFocused();
  }
  await expect(page.getByRole('heading', { level: 1, name: /^12 – 18 June/ })).toBeVisible();
});

async function pointOf(page: Page, date: string, hour: number): Promise<[number, number]> {
  const { x, y } = await hourAt(page, date, hour);
  return [x, y];
}
