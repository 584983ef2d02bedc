import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test as desktopTest } from '../../support/desktop-fixture';
import { openSample } from '../../support/open-sample';
import { Person } from '../../support/person';
import { readPdf } from '../../support/print/read-pdf';
import { test as stageTest } from '../../support/stage-fixture';

desktopTest(
  'what the preview shows is what the PDF holds, and a set-up that was kept brings it back',
  async ({ startDesktop }) => {
    desktopTest.setTimeout(120_000);
    const desktop = await startDesktop();
    const { page } = desktop;
    const person = new Person(page);
    const dialog = page.getByRole('dialog', { name: 'Print' });
    const save = dialog.getByRole('button', { name: 'Save as PDF…' });
    await openSample(page);
    await person.lookAt('month/2027-03-01');
    await page.keyboard.press('ControlOrMeta+p');
    await expect(dialog.getByText('1 page')).toBeVisible();

    await dialog.getByRole('combobox', { name: 'Paper' }).selectOption('A3');
    await dialog.getByRole('radio', { name: 'Portrait' }).click();
    await dialog.getByRole('radio', { name: 'Black only' }).click();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Our March');
    await expect(dialog.getByRole('img', { name: /^Page 1/ })).toContainText('Our March');

    await desktop.answerSave('/sys/kernel/wall.pdf'); // not even an administrator writes there
    await save.click();
    await expect(dialog.getByRole('alert')).toContainText('/sys/kernel/wall.pdf');
    await expect(dialog.getByRole('alert')).toContainText('Nothing was changed.');

    const file = path.join(desktop.documentsFolder, 'wall.pdf');
    await desktop.answerSave(file);
    await save.click();
    await expect(dialog.getByText(`Saved ${file}`)).toBeVisible({ timeout: 30_000 });
    expect((await desktop.proposedPaths()).at(-1)).toBe(path.join(desktop.documentsFolder, 'Our March.pdf'));
    expect(await readdir(desktop.documentsFolder)).toEqual(['wall.pdf']);
    const pdf = await readPdf(await readFile(file));
    expect(pdf).toMatchObject({ title: 'Our March', language: 'en', isTagged: true });
    expect(pdf.pages).toHaveLength(1);
    expect([pdf.pages[0]!.width, pdf.pages[0]!.height].map(Math.round)).toEqual([297, 420]);
    expect(pdf.pages[0]!.runs.map(({ text }) => text).join('')).toContain('Our');
    await expect(page).toHaveTitle(/Kalends$/);

    await dialog.getByTitle('Saved set-ups').click();
    await page.getByRole('menuitem', { name: 'Save under a name…' }).click();
    await dialog.getByLabel('Name of the set-up').fill('Wall A3 black');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Wall A3 black' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /command or an item/ }).fill('Wall A3');
    await page.getByRole('option', { name: 'Print: Wall A3 black' }).click();
    await expect(dialog.getByRole('radio', { name: 'Black only' })).toBeChecked();
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Our March');
    await expect(dialog.getByRole('img', { name: /^Page 1/ })).toContainText('Our March', { timeout: 30_000 });
  },
);

stageTest('@bridge a window that shows the preview prints its paper, and nothing of itself', async ({ stage }) => {
  stageTest.skip(stage.kind === 'electron', 'Electron prints by its own hand, as the journey above shows');
  stageTest.setTimeout(120_000);
  const { page } = stage;
  await openSample(page);
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await dialog.getByRole('combobox', { name: 'Paper' }).selectOption('A2');
  await expect(dialog.getByText(/^\d pages?$/)).toBeVisible();
  const title = await dialog
    .getByRole('img', { name: /^Page 1/ })
    .locator('text')
    .first()
    .textContent();

  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  expect([pdf.pages[0]!.width, pdf.pages[0]!.height].map(Math.round)).toEqual([594, 420]);
  expect(pdf.title).toBe(title);
  expect(pdf.bookmarks[0]).toBe(title);
  expect(pdf.pages.flatMap(({ runs }) => runs).map(({ text }) => text)).not.toContain('Save as…');
  await expect(dialog).toBeVisible();
});
