import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('the six views are walked by keyboard alone: each by its letter, there and back, with something made and undone', async ({
  stage,
}) => {
  const { page } = stage;
  test.setTimeout(90_000);
  const { keyboard } = page;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner');
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const view = (name: string) => page.getByRole('radio', { name, exact: true });
  await keyboard.press('Escape');
  await person.lookAt('month/2028-05-10');
  await expect(title('May 2028')).toBeVisible();

  await test.step('every letter leads to its view of the same time', async () => {
    for (const [key, name, heading] of [
      ['y', 'Year', '2028'],
      ['q', 'Quarter', 'Q2 2028'],
      ['m', 'Month', 'May 2028'],
      ['w', 'Week', /May 2028/],
      ['d', 'Day', /10 May 2028/],
      ['a', 'Agenda', 'May 2028'],
    ] as const) {
      await keyboard.press(key);
      await expect(view(name)).toBeChecked();
      await expect(title(heading)).toBeVisible();
    }
  });

  await test.step('steps go a period on and back, and the history of the window leads back too', async () => {
    await keyboard.press('q');
    await keyboard.press('j');
    await expect(title('Q3 2028')).toBeVisible();
    await keyboard.press('k');
    await expect(title('Q2 2028')).toBeVisible();
    await page.goBack();
    await expect(title('Q3 2028')).toBeVisible();
    await page.goForward();
    await expect(title('Q2 2028')).toBeVisible();
  });

  await test.step('something is made on a day of the quarter', async () => {
    const day = page.getByRole('gridcell', { name: 'Monday 8 May, nothing planned' });
    await day.focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Spring ride');
    await keyboard.press('Enter');
    await person.expectTold('Created “Spring ride”');
    await expect(page.getByRole('gridcell', { name: 'Tuesday 9 May, 1 item' })).toBeVisible();
    await keyboard.press('Escape');
  });

  await test.step('it is found in the agenda and opened from there', async () => {
    await keyboard.press('a');
    const entry = page.getByRole('button', { name: /Spring ride/ });
    await entry.focus();
    await keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: 'Details' });
    await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue(/9 May/);
  });

  await test.step('one undo takes it back, and the agenda with it', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: /Spring ride/ })).toBeHidden();
    await keyboard.press('t');
    await expect(page.getByRole('button', { name: /Club dinner/ })).toBeVisible();
  });
});
