import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { samplePlan } from '#shared/sample/sample-plan';
import { plainDate } from '#shared/time/plain-date';
import { planOf, showWindow } from './window-on-screen';

const SCREENS = [
  '/roadmap',
  '/roadmap/2027-01-01/181/table',
  '/roadmap/2027-01-01/181?everyone',
  '/content',
  '/content/board',
  '/content/weeks',
  '/content/words',
  '/content/channel/telegram',
  '/content/pillar/news',
  '/partners/register',
  '/partners/board',
  '/partners/board?cards=partners',
  '/partners/year?of=2027',
  '/partners/partner/daisy',
  '/people/register',
  '/people/tasks',
  '/people/shifts',
  '/people/funnel',
  '/people/person/artur',
];

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
});

/** What axe-core holds against the window in a theme, in words. In the dark only the colours are others. */
async function faults(theme: 'light' | 'dark'): Promise<readonly string[]> {
  document.documentElement.dataset['theme'] = theme;
  const { violations } = await axe.run(document.body, {
    runOnly: theme === 'light' ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] : ['color-contrast'],
    // On the roadmap a label is cut to its room; the name behind it is whole.
    rules: { 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}: ${id}: ${html}`));
}

test.each(SCREENS)('axe-core finds no fault in %s of the sample, in both themes', async (address) => {
  const { records } = samplePlan('ru', plainDate('2027-03-11'), 'Europe/Moscow');
  await showWindow(await planOf(records, { sample: 'ru' }), address, 'ru', [1280, 800]);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await document.fonts.ready;
  expect([...(await faults('light')), ...(await faults('dark'))]).toEqual([]);
});
