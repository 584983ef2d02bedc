import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patchOf } from '#shared/kernel/change-set';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const MONTH = '/calendar/month/2027-05-04';
const day = (name: string | RegExp) => page.getByRole('cell', { name });
const item = (name: string) => page.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

test('an item is dragged to another day', async () => {
  const plan = await showCalendar(MONTH, [newItem('dinner', 'Club dinner')]);
  await expect.element(item('Club dinner')).toBeVisible();
  await userEvent.dragAndDrop(item('Club dinner'), day('Thursday 20 May, nothing planned'));
  await expect
    .poll(() => plan.snapshot().get('items', 'dinner')?.schedule)
    .toEqual({ kind: 'all-day', first: '2027-05-20', last: '2027-05-20' });
});

test('dragging across days begins something on all of them, and shows it', async () => {
  await showCalendar(MONTH, [newItem('dinner', 'Club dinner')]);
  await expect.element(day('Friday 14 May, nothing planned')).toBeVisible();
  await userEvent.dragAndDrop(day('Wednesday 12 May, nothing planned'), day('Friday 14 May, nothing planned'));
  const days = { kind: 'all-day', first: '2027-05-12', last: '2027-05-14' };
  expect(useUi.getState().draft?.schedule).toEqual(days);
  await expect.element(page.getByText('Event', { exact: true })).toBeVisible();
});

test('a click on a day begins something on it', async () => {
  await showCalendar(MONTH, [newItem('dinner', 'Club dinner')]);
  await userEvent.click(day('Thursday 20 May, nothing planned'));
  expect(useUi.getState().draft?.schedule).toMatchObject({ start: '2027-05-20T19:00' });
});

test('arrow keys walk the days and turn to the next month; Enter selects an item', async () => {
  await showCalendar(MONTH, [newItem('dinner', 'Club dinner')]);
  await expect.element(item('Club dinner')).toBeVisible();
  (item('Club dinner').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(useUi.getState().selectedKey).toBe('dinner');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('Wednesday 5 May, nothing planned');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe('Wednesday 9 June, nothing planned');
});

test('what finds no room in a day is behind a number that opens its list', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Talk ${index}`);
  await showCalendar(
    MONTH,
    names.map((name) => newItem(name)),
  );
  await userEvent.click(page.getByRole('button', { name: /^\+\d+ more$/ }));
  const list = page.getByRole('dialog', { name: 'Tuesday 4 May, 12 items' });
  for (const name of names) await expect.element(list.getByText(name, { exact: true })).toBeInTheDocument();
});

test('in a low window two long bars leave a day room for an item of its own', async () => {
  const long = { kind: 'all-day', first: plainDate('2027-04-20'), last: plainDate('2027-06-20') } as const;
  const bars = ['Campaign', 'Contest'].map((name) => ({ ...newItem(name), schedule: long }));
  await showCalendar(MONTH, [...bars, newItem('Talk')]);
  await page.viewport(960, 548);
  for (const name of ['Campaign', 'Contest', 'Talk']) await expect.element(item(name).first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: /more$/ })).not.toBeInTheDocument();
});

test('the number of what is behind it is that of the day, however little the view was given to lay out', async () => {
  await showCalendar(
    MONTH,
    Array.from({ length: 40 }, (_, index) => newItem(`Talk ${index}`)),
  );
  const more = page.getByRole('button', { name: /^\+\d+ more$/ });
  await expect.element(more).toBeVisible();
  const drawn = document.querySelectorAll('.month-event .item').length;
  const seen = [...document.querySelectorAll<HTMLElement>('.month-event')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  expect(drawn).toBeLessThan(12);
  await expect.element(more).toHaveTextContent(`+${40 - seen.length} more`);
});

test('the item that has the focus keeps it when it is moved to another day', async () => {
  const plan = await showCalendar(MONTH, [newItem('dinner', 'Club dinner')]);
  await expect.element(item('Club dinner')).toBeVisible();
  (item('Club dinner').element() as HTMLElement).focus();
  const moved = { kind: 'all-day', first: plainDate('2027-05-12'), last: plainDate('2027-05-12') } as const;
  await plan.commit(patchOf('items', plan.snapshot().get('items', 'dinner')!, { schedule: moved }), label('move'));
  await expect.poll(() => document.activeElement?.textContent).toBe('Club dinner');
  expect(document.activeElement?.closest('[data-date]')?.getAttribute('data-date') ?? '2027-05-12').toBe('2027-05-12');
});
