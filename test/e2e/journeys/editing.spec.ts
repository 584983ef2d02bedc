import { Person } from '../../support/person';
import { expect, test } from '../../support/stage-fixture';

test('days drawn over in the month become an item; its edge stretches it; one undo takes back one step', async ({
  stage,
}) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Milestone', 'Kick-off');
  await person.lookAt('month/2028-06-01');
  await person.dragAcross('2028-06-06', '2028-06-08');
  const composer = page.getByRole('dialog');
  await composer.getByRole('textbox').first().fill('Summer camp');
  await page.keyboard.press('Enter');
  await person.expectTold('Created “Summer camp”');
  const camp = person.inMonth('Summer camp');
  await expect(camp).toBeVisible();
  const inspector = page.getByRole('complementary', { name: 'Details' });
  await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue(/6 Jun/);
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/8 Jun/);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await person.expectTold('Changed the length of “Summer camp”');
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/9 Jun/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/8 Jun/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(camp).toBeHidden();
});

test('an end of a bar that is drawn to a day lies on that day, and the other end stays', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Phase', 'Rehearsals');
  await person.lookAt('month/2028-06-01');
  const inspector = page.getByRole('complementary', { name: 'Details' });
  await inspector.getByRole('textbox', { name: 'Starts on' }).fill('2028-06-06');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/6 Jun/);
  await inspector.getByRole('textbox', { name: 'Ends on' }).fill('2028-06-08');
  await page.keyboard.press('Enter');

  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/Thu 8 Jun/);

  const bar = page.locator('.month .item', { hasText: 'Rehearsals' });
  await person.stretchToDay(bar, 'end', '2028-06-10');
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/10 Jun/);
  await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue(/6 Jun/);
  await person.stretchToDay(bar, 'start', '2028-06-05');
  await expect(inspector.getByRole('textbox', { name: 'Starts on' })).toHaveValue(/5 Jun/);
  await expect(inspector.getByRole('textbox', { name: 'Ends on' })).toHaveValue(/10 Jun/);
});

test('what is typed in the details is kept without a button, also when the window is killed at once', async ({
  stage,
}) => {
  let person = new Person(stage.page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.create('Event', 'Club dinner', 'Offline');
  const inspector = () => stage.page.getByRole('complementary', { name: 'Details' });
  await inspector().getByRole('textbox', { name: 'Place' }).fill('Loft on the quay');
  await expect(inspector().getByText('Saved', { exact: true })).toBeVisible();
  person = new Person(await stage.killAndRelaunch());
  await expect(person.newButton).toBeVisible();
  await person.find('Club dinner');
  await expect(inspector().getByRole('textbox', { name: 'Place' })).toHaveValue('Loft on the quay');
});

test('single keys work on a Cyrillic keyboard and in Russian', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  const press = (key: string, code: string) =>
    page.evaluate(
      ([pressed, place]) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: place, bubbles: true, cancelable: true }),
        ),
      [key, code] as const,
    );
  await press('н', 'KeyY');
  await expect(page.getByRole('radio', { name: 'Year' })).toBeChecked();
  await press('ь', 'KeyM');
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked();
  await press('.', 'Slash');
  await page.getByRole('combobox', { name: /command or an item/ }).fill('русский');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Месяц' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Создать запись' }).first()).toBeVisible();
});

test('keys pressed faster than they are kept all count', async ({ stage }) => {
  const { page } = stage;
  const person = new Person(page);
  await person.beginPlan('Northlane Riders', 'London');
  await person.lookAt('month/2028-06-01');
  await person.create('Event', 'Club dinner');
  await page.evaluate(() => {
    for (let press = 0; press < 5; press += 1) {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', altKey: true, bubbles: true }),
      );
    }
  });
  await expect(person.onDay('2028-06-06', 'Club dinner')).toBeVisible();
});
