import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const VIEWS = ['year', 'quarter', 'month', 'week', 'day'] as const;

test.each(VIEWS)('an empty %s of a plan that has items elsewhere says so', async (view) => {
  await showCalendar(`/calendar/${view}/2031-05-04`, [newItem('dinner', 'Club dinner')]);
  await expect.element(page.getByText(`Nothing planned for this ${view} yet.`)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New item' })).toBeVisible();
});

test.each(VIEWS)('a %s with a single item says nothing of the kind', async (view) => {
  await showCalendar(`/calendar/${view}/2027-05-04`, [newItem('dinner', 'Club dinner')]);
  await expect.element(page.getByText('Club dinner').or(page.getByText('May')).first()).toBeVisible();
  await expect.element(page.getByText(/^Nothing planned for this/)).not.toBeInTheDocument();
});

test('a month says nothing of the kind above an item in a week that it shares with the next', async () => {
  const dinner = newItem('dinner', 'Club dinner');
  const first = plainDate('2027-05-01');
  await showCalendar('/calendar/month/2027-04-04', [{ ...dinner, schedule: { kind: 'all-day', first, last: first } }]);
  await expect.element(page.getByText('Club dinner')).toBeVisible();
  await expect.element(page.getByText(/^Nothing planned for this/)).not.toBeInTheDocument();
});

test.each([...VIEWS, 'agenda'])('the %s of an empty plan says what will stand there', async (view) => {
  await showCalendar(`/calendar/${view}/2027-05-04`, []);
  await expect.element(page.getByText(/^Nothing is planned here yet\. .+\.$/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New item' })).toBeVisible();
});

test('where calendars are hidden that is told, and a press shows them all', async () => {
  const plan = await showCalendar('/calendar/month/2027-05-04', [
    { ...newItem('dinner', 'Club dinner'), calendarId: 'secret' },
  ]);
  const secret = { id: 'secret', name: 'Secret', hue: 2, order: 1, visible: false, archived: false, unit: '' };
  await plan.commit([add('calendars', secret)], label('create'));
  await expect.element(page.getByText('Nothing to see this month: it is in calendars that are hidden.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show all calendars' }));
  await expect.element(page.getByText('Club dinner')).toBeVisible();
  expect(plan.snapshot().get('calendars', 'secret')?.visible).toBe(true);
  expect(useUi.getState().toast?.undoable).toBe(true);
});

test('hidden calendars are not blamed for a month in which they have nothing', async () => {
  const plan = await showCalendar('/calendar/month/2031-05-04', [
    { ...newItem('dinner', 'Club dinner'), calendarId: 'secret' },
  ]);
  const secret = { id: 'secret', name: 'Secret', hue: 2, order: 1, visible: false, archived: false, unit: '' };
  await plan.commit([add('calendars', secret)], label('create'));
  await expect.element(page.getByText('Nothing planned for this month yet.')).toBeVisible();
});

test('the agenda says so when a whole year ahead is empty', async () => {
  await showCalendar('/calendar/agenda/2027-06-04', [newItem('dinner', 'Club dinner')]);
  await expect.element(page.getByText('Nothing planned for the year ahead yet.')).toBeVisible();
});

test('the agenda says nothing of the kind in an empty month of a year that has something', async () => {
  await showCalendar('/calendar/agenda/2026-06-04', [newItem('dinner', 'Club dinner')]);
  await expect.element(page.getByText(/nothing planned/).first()).toBeVisible();
  await expect.element(page.getByText(/^Nothing planned for/)).not.toBeInTheDocument();
});
