import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { firstSettings } from '#shared/records/settings';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow } from '../app/window-on-screen';

const phase: Item = {
  ...emptyItem({
    id: 'i',
    uid: 'i',
    now: 0,
    kind: 'milestone',
    title: 'Find a venue',
    schedule: { kind: 'all-day', first: plainDate('2027-04-20'), last: plainDate('2027-05-28') },
    calendarId: 'c',
  }),
  ...emptyMilestone,
  shape: 'phase',
};

const planWithPhase = () =>
  planOf([
    add('calendars', { id: 'c', name: 'Roadmap', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
    add('settings', firstSettings('Asia/Tokyo')),
    add('items', phase),
  ]);

/** What the shaded days of the tracks are called. */
const shaded = () =>
  [...document.querySelectorAll('.roadmap-plot g:has(> .roadmap-holiday) > title')].map((title) => title.textContent);

test('public holidays of the countries that are chosen are shaded and named; undone and hidden they are not', async () => {
  const plan = await planWithPhase();
  await showWindow(plan, '/roadmap/2027-04-01/91', 'en', [1280, 800]);
  await expect.element(page.getByRole('button', { name: /Find a venue/ })).toBeVisible();
  expect(shaded()).toEqual([]);

  useUi.getState().openDialog({ kind: 'settings' });
  await userEvent.click(page.getByRole('checkbox', { name: 'Russia' }));
  const days = ['Spring and Labour Day, 1 May', 'Victory Day, 9 May', 'Russia Day, 12 June'];
  await expect.poll(shaded).toEqual(days);
  expect(document.querySelectorAll('.roadmap-head .roadmap-holiday')).toHaveLength(3);

  await userEvent.click(page.getByRole('checkbox', { name: 'Germany' }));
  await expect.poll(shaded).toContain('Spring and Labour Day (Russia), Labour Day (Germany), 1 May');
  await plan.undo();
  await expect.poll(shaded).toEqual(days);

  useUi.getState().toggleLayer('holidays');
  await expect.poll(shaded).toEqual([]);
  useUi.getState().toggleLayer('holidays');
  await plan.undo();
  await expect.poll(shaded).toEqual([]);
});

test('the calendar marks a holiday by its name', async () => {
  const plan = await planOf([
    add('calendars', { id: 'c', name: 'Plan', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
    add('settings', firstSettings('Europe/Moscow')),
  ]);
  await showWindow(plan, '/calendar/month/2027-06-01', 'ru', [1280, 800]);
  const marks = () => [...document.querySelectorAll('.note-mark')].map((mark) => mark.getAttribute('aria-label'));
  await expect.poll(marks, { timeout: 10_000 }).toEqual(['День России']);
  expect(document.querySelector('[data-day]:has(.note-mark)')?.ariaLabel).toMatch(/12 июня.*День России/);
});
