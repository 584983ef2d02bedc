import type { Locator, Page } from '@playwright/test';
import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

/** The names of the tracks take so much of the picture's width. */
const COLUMN = 168;
const DAYS = 365;

/** A community is built in eight stages: what each is called, and its first and last day, counted from 1 January 2027. */
const STAGES = [
  ['Ask the members', 0, 27, /1\W+28 January/],
  ['Choose a platform', 28, 48, /29 January\W+18 February/],
  ['Find the core', 49, 90, /19 February\W+1 April/],
  ['Write the rules', 91, 111, /2\W+22 April/],
  ['Invite the first', 112, 153, /23 April\W+3 June/],
  ['Hold a rhythm', 154, 223, /4 June\W+12 August/],
  ['Hand over roles', 224, 293, /13 August\W+21 October/],
  ['Look back', 294, 334, /22 October\W+1 December/],
] as const;

const plotOf = (page: Page) => page.getByRole('group', { name: 'Roadmap' });
const stageIn = (page: Page, [title, , , days]: (typeof STAGES)[number]) =>
  plotOf(page).getByRole('button', { name: new RegExp(`Phase “${title}”, ${days.source}`) });

async function beginRoadmap(page: Page): Promise<void> {
  await new Person(page).beginPlan('Northlane Riders', 'London');
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Add a track' }).click();
  await page.keyboard.type('Launch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Launch')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = '/roadmap/2027-01-01/365';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2027');
}

/** Each of the eight waits for the one before it, and none begins too early. */
async function expectEightInARow(page: Page): Promise<void> {
  for (const [at, stage] of STAGES.entries()) {
    await expect(stageIn(page, stage)).toBeVisible();
    const before = STAGES[at - 1];
    if (before) await expect(page.getByText(`“${stage[0]}” waits for “${before[0]}”`)).toBeAttached();
  }
  await expect(page.locator('.roadmap-plot .is-violated')).toHaveCount(0);
}

test('the eight stages of a community are drawn and tied by mouse', async ({ stage }) => {
  const { page } = stage;
  test.setTimeout(150_000);
  await beginRoadmap(page);
  const drag = async (from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
  };
  for (const [at, [title, first, last]] of STAGES.entries()) {
    const box = (await plotOf(page).boundingBox())!;
    const y = box.y + box.height * 0.8; // above notices of what was done
    const x = (day: number) => box.x + COLUMN + ((day + 0.5) * (box.width - COLUMN)) / DAYS;
    // Alt: by days, where the picture would take whole weeks
    await page.keyboard.down('Alt');
    await drag({ x: x(first), y }, { x: x(last), y });
    await page.keyboard.up('Alt');
    await page.getByRole('dialog').getByRole('textbox').first().fill(title);
    await page.keyboard.press('Enter');
    await expect(stageIn(page, STAGES[at]!)).toBeVisible();
    const before = STAGES[at - 1];
    if (!before) continue;
    await drag(
      await middleOf(stageIn(page, before).locator('.roadmap-handle')),
      await middleOf(stageIn(page, STAGES[at]!).locator('.roadmap-reach')),
    );
    await expect(page.getByText(`“${title}” waits for “${before[0]}”`)).toBeAttached();
  }
  await expectEightInARow(page);
});

test('the eight stages of a community are made and tied by keyboard', async ({ stage }) => {
  const { page } = stage;
  const { keyboard } = page;
  test.setTimeout(150_000);
  await beginRoadmap(page);
  const run = async (command: string) => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('combobox', { name: /command or an item/ })).toBeFocused();
    await keyboard.type(command);
    await expect(page.getByRole('option', { name: command }).first()).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
  };
  const tabTo = async (field: Locator) => {
    const isThere = () => field.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 20 && !(await isThere()); presses += 1) await keyboard.press('Tab');
    await expect(field).toBeFocused();
  };
  const dayOf = (day: number) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
  for (const [at, [title, first, last]] of STAGES.entries()) {
    await run('New phase');
    const composer = page.getByRole('dialog');
    const name = composer.getByRole('textbox').first();
    await expect(name).toBeFocused();
    await keyboard.type(title);
    for (const [label, day] of [
      ['Starts', first],
      ['Ends', last],
    ] as const) {
      await tabTo(composer.getByLabel(label));
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(dayOf(day));
    }
    await tabTo(name);
    await keyboard.press('Enter');
    await expect(stageIn(page, STAGES[at]!)).toBeVisible();
    const before = STAGES[at - 1];
    if (!before) continue;
    await run(before[0]);
    await expect(stageIn(page, before)).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('l');
    await expect(page.getByText(`What waits for “${before[0]}”?`)).toBeVisible();
    await keyboard.press('End');
    await expect(stageIn(page, STAGES[at]!)).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByText(`“${title}” waits for “${before[0]}”`)).toBeAttached();
  }
  await expectEightInARow(page);

  await test.step('in hand, a stage goes where arrows lead it, and is put back by Esc', async () => {
    const last = page.getByRole('button', { name: /Phase “Look back”/ });
    await last.focus();
    await keyboard.press(' ');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(last).toHaveAccessibleName(/30 October\W+9 December/);
    await keyboard.press('Escape');
    await expect(last).toHaveAccessibleName(/22 October\W+1 December/);
    await keyboard.press(' ');
    await keyboard.press('End');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Changed the length of “Look back”' })).toBeVisible();
    await expect(last).toHaveAccessibleName(/22 October\W+2 December/);
  });

  await test.step('all of the track together: a week on by one key, and back by one undo', async () => {
    await keyboard.press('ControlOrMeta+a');
    await expect(page.getByText('8 selected')).toBeVisible();
    await keyboard.press('Shift+ArrowRight');
    await expect(page.getByRole('button', { name: /Phase “Ask the members”, 8 January\W+4 February/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /Phase “Hand over roles”, 20\W+28 October/ })).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(stageIn(page, STAGES[0])).toBeVisible();
    await expect(stageIn(page, STAGES[6])).toBeVisible();
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
