import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** The names of the tracks. */
const COLUMN = 168;

test('a roadmap is built by mouse and keyboard: tracks, a phase, a milestone that waits for it, a shift of what is late', async ({
  stage,
}) => {
  const { page } = stage;
  test.setTimeout(90_000);
  const { keyboard } = page;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  const plot = page.getByRole('group', { name: 'Roadmap' });
  const item = (name: RegExp) => plot.getByRole('button', { name });

  await test.step('an empty roadmap leads to its first tracks', async () => {
    await keyboard.press('r');
    await page.getByRole('button', { name: 'Add a track' }).click();
    for (const name of ['Members', 'Spring gathering']) {
      await page.keyboard.type(name);
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByText(name)).toBeVisible();
    }
    await keyboard.press('Escape');
    await expect(page.getByText('Spring').first()).toBeVisible();
  });

  await page.evaluate(() => {
    window.location.hash = '/roadmap/2027-01-01/181';
  });
  /** Where the plot is now: the details at the side take a part of its room. */
  const measure = async () => {
    const box = (await plot.boundingBox())!;
    const perDay = (box.width - COLUMN) / 181;
    const dayAt = (days: number) => box.x + COLUMN + days * perDay;
    return { perDay, dayAt, first: box.y + 130, second: box.y + box.height * 0.75 };
  };

  await test.step('a drag over days makes a phase on its track', async () => {
    const { dayAt, first } = await measure();
    await page.mouse.move(dayAt(31.5), first);
    await page.mouse.down();
    await page.mouse.move(dayAt(45), first, { steps: 4 });
    await page.mouse.move(dayAt(58.5), first, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Find a venue');
    await keyboard.press('Enter');
    await expect(item(/Phase “Find a venue”, 1\W+28 February 2027/)).toBeVisible();
  });

  await test.step('a double click makes a milestone', async () => {
    const { dayAt, second } = await measure();
    await page.mouse.dblclick(dayAt(60.5), second);
    await page.getByRole('dialog').getByRole('textbox').first().fill('Tickets on sale');
    await keyboard.press('Enter');
    await expect(item(/Milestone “Tickets on sale”, 2 March 2027/)).toBeVisible();
  });

  const tie = async (earlier: RegExp, later: RegExp) => {
    await item(earlier).click();
    const from = (await page.locator('.roadmap-item.is-selected .roadmap-handle').boundingBox())!;
    const to = (await item(later).boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
  };

  await test.step('a line drawn from the phase to the milestone makes it wait; one back is refused, and the circle named', async () => {
    await tie(/Find a venue/, /Tickets on sale/);
    await expect(page.getByText('“Tickets on sale” waits for “Find a venue”')).toBeAttached();
    await tie(/Tickets on sale/, /Find a venue/);
    await expect(page.getByText('These would wait for each other: Find a venue → Tickets on sale → …')).toBeVisible();
  });

  await test.step('a longer phase makes it too early, and it is shifted by just enough, in one step', async () => {
    await item(/Find a venue/).click();
    await keyboard.press('Alt+Shift+ArrowRight');
    await keyboard.press('Alt+Shift+ArrowRight');
    await keyboard.press('Alt+Shift+ArrowRight');
    await expect(page.getByText('1 item waits for this and begins too early')).toBeVisible();
    await page.getByRole('button', { name: 'Shift it' }).click();
    await expect(item(/Tickets on sale”, 3 March 2027/)).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(item(/Tickets on sale”, 2 March 2027/)).toBeVisible();
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(item(/Tickets on sale”, 3 March 2027/)).toBeVisible();
  });

  await test.step('a drag takes it to another track and another day, and Esc puts back what is in the hand', async () => {
    const { perDay, first } = await measure();
    const tickets = (await item(/Tickets on sale/).boundingBox())!;
    const [x, y] = [tickets.x + 6, tickets.y + tickets.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10 * perDay, y, { steps: 4 });
    await keyboard.press('Escape');
    await page.mouse.up();
    await expect(item(/Tickets on sale”, 3 March 2027/)).toBeVisible();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 5 * perDay, first, { steps: 4 });
    await page.mouse.move(x + 10 * perDay, first, { steps: 4 });
    await page.mouse.up();
    await expect(item(/Tickets on sale”, 13 March 2027/)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Members: 2 items in view' })).toBeVisible();
  });

  await test.step('keys walk the items, and take the selected one a week on and to the next track', async () => {
    await item(/Find a venue/).focus();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(item(/Tickets on sale/)).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('Shift+ArrowRight');
    await expect(item(/Tickets on sale”, 20 March 2027/)).toBeVisible();
    await keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('group', { name: 'Spring gathering: 1 item in view' })).toBeVisible();
  });

  await test.step('a track is folded to its counts and put below the other, both by keys', async () => {
    const heads = plot.getByRole('button', { name: /^Track “/ });
    await heads.first().focus();
    await keyboard.press('Enter');
    await expect(plot.getByText('1 phase', { exact: true })).toBeVisible();
    await expect(item(/Find a venue/)).toHaveCount(0);
    await keyboard.press('Alt+ArrowDown');
    await expect(heads.last()).toHaveAccessibleName(/Members/);
    await keyboard.press('ControlOrMeta+z');
    await expect(heads.first()).toHaveAccessibleName(/Members/);
    await heads.first().click();
    await expect(item(/Find a venue/)).toBeVisible();
  });

  await test.step('zoom and steps are places of the history', async () => {
    const title = page.getByRole('heading', { level: 1 });
    await page.getByRole('radio', { name: 'Quarter', exact: true }).click();
    await expect(title).toHaveText(/Jan.*Mar 2027/);
    await keyboard.press('j');
    await expect(title).toHaveText(/Apr.*Jun 2027/);
    await page.goBack();
    await expect(title).toHaveText(/Jan.*Mar 2027/);
  });
});
