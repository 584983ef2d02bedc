import { expect, type Page } from '@playwright/test';

/** Opens the sample in the window's language: by its door on the first start, else by the palette. */
export async function openSample(page: Page): Promise<void> {
  const door = page.locator('.door[value="sample"]');
  const newButton = page.locator('.toolbar');
  await expect(door.or(newButton).first()).toBeVisible();
  if (await door.isVisible()) await door.click();
  else {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox').last().fill('sample');
    await page.getByRole('option', { name: 'Open the sample' }).click();
  }
  // A busy machine takes its time to write a plan of some hundred records.
  await expect(page.locator('.sample-note')).toBeVisible({ timeout: 30_000 });
}
