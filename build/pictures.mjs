import './node-version.mjs';
import path from 'node:path';
import { chromium } from 'playwright';
import { browserLaunch } from './browser-launch.mjs';
import { BUILDS } from './build.mjs';
import { serve } from './serve.mjs';
import { ensureChromium, ensureDependencies } from './set-up.mjs';
import { runSteps } from './steps.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The sample is dated around it. */
const TODAY = new Date('2027-03-11T09:00:00Z');

/**
 * A printed document of the sample community: what is chosen in the preview, and the picture's name.
 * @typedef {{ name: string, address: string, choose: (dialog: import('playwright').Locator) => Promise<void> }} Picture
 * @type {readonly Picture[]}
 */
const PICTURES = [
  { name: 'print-year-planner', address: '/calendar/year/2027-03-11', choose: async () => {} },
  {
    name: 'print-quarter-mono',
    address: '/calendar/quarter/2027-03-11',
    choose: async (dialog) => {
      await dialog.getByRole('radio', { name: 'Black only' }).click();
    },
  },
];

/** Takes the pictures of printed documents that the README shows, as the app itself saves them. */
async function takePictures() {
  ensureDependencies();
  process.env['KALENDS_CHROMIUM'] = ensureChromium();
  const { failed } = await runSteps(BUILDS);
  if (failed > 0) throw new Error('The app is not built');
  const server = await serve({ directory: path.join(ROOT, 'dist/renderer'), port: 0 });
  const browser = await chromium.launch(browserLaunch);
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.clock.setFixedTime(TODAY);
  await page.goto(server.url);
  await page.locator('.door[value="sample"]').click();
  await page.locator('.sample-note').waitFor();
  for (const picture of PICTURES) await take(page, picture);
  await browser.close();
  await server.close();
}

/**
 * @param {import('playwright').Page} page
 * @param {Picture} picture
 */
async function take(page, { name, address, choose }) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.locator(`.sidebar a[href$="${address}"]`).waitFor({ state: 'attached' });
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await dialog.getByText(/^\d+ pages?$/).waitFor();
  await choose(dialog);
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '96 dpi' }).click(),
  ]);
  await download.saveAs(path.join(ROOT, 'build/pictures', `${name}.png`));
  await dialog.getByRole('button', { name: 'Close' }).click();
}

await takePictures();
