import { openSample } from '../../support/open-sample';
import { expect, test } from '../../support/stage-fixture';

test('the roadmap as a table: sorted, edited in its cells, several rows shifted at once and taken back by one undo', async ({
  stage,
}) => {
  const { page } = stage;
  const { keyboard } = page;
  test.setTimeout(90_000);
  await openSample(page);
  await keyboard.press('r');
  await page.getByRole('radio', { name: 'Table', exact: true }).click();
  const table = page.getByRole('grid', { name: 'Roadmap' });
  const cell = (title: string, column: number) =>
    table.getByRole('row').filter({ hasText: title }).getByRole('gridcell').nth(column);
  await expect(cell('Venue booked', 2)).toHaveText('Northlane Open');

  await test.step('a press on a head sorts, a second one turns the order', async () => {
    await table.getByRole('button', { name: 'Title' }).click();
    await expect(table.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
    const first = await table.getByRole('row').nth(1).textContent();
    await table.getByRole('button', { name: 'Title' }).click();
    await expect(table.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending');
    await expect(table.getByRole('row').nth(1)).not.toHaveText(first!);
  });

  await test.step('cells are edited one after another; an end before the start changes places with it', async () => {
    await cell('Find a venue', 1).dblclick();
    const field = (column: string) => table.getByRole('textbox', { name: new RegExp(`^${column} of`) });
    await expect(field('Title')).toBeFocused();
    await keyboard.type('Find a hall');
    await keyboard.press('Tab');
    await expect(table.getByRole('combobox', { name: /^Track of “Find a hall”/ })).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await expect(field('End')).toBeFocused();
    const start = (await cell('Find a hall', 4).textContent())!;
    await keyboard.type('2024-02-29');
    await keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'they changed places' })).toBeVisible();
    await expect(cell('Find a hall', 4)).toHaveText('29 Feb 2024');
    await expect(cell('Find a hall', 5)).toHaveText(start);
    await keyboard.press('ControlOrMeta+z');
    await expect(cell('Find a hall', 4)).toHaveText(start);
  });

  await test.step('two rows go a week on, by one change', async () => {
    const [venue, report] = [cell('Venue booked', 4), cell('Quarter report', 4)];
    const [venueDay, reportDay] = [(await venue.textContent())!, (await report.textContent())!];
    await page.getByRole('checkbox', { name: 'Select “Find a hall”' }).uncheck();
    await page.getByRole('checkbox', { name: 'Select “Venue booked”' }).check();
    await page.getByRole('checkbox', { name: 'Select “Quarter report”' }).check();
    await page.getByRole('button', { name: 'Shift by 7 days' }).click();
    await expect(venue).not.toHaveText(venueDay);
    await expect(report).not.toHaveText(reportDay);
    await keyboard.press('ControlOrMeta+z');
    await expect(venue).toHaveText(venueDay);
    await expect(report).toHaveText(reportDay);
  });
});
