import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useUi } from '../../../renderer/state/ui-store';
import { newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const PLANNER = '/calendar/year/2027-05-04';
const GRID = `${PLANNER}?shape=grid`;
const day = (name: string | RegExp) => page.getByRole('gridcell', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const press = (keys: string) => userEvent.keyboard(keys);

async function focusDay(name: string): Promise<void> {
  await expect.element(day(name)).toBeVisible();
  (day(name).element() as HTMLElement).focus();
}

describe.each([
  ['planner', PLANNER],
  ['grid', GRID],
])('in the year %s', (_, address) => {
  test('arrow keys walk the days, each said with what is on', async () => {
    await showCalendar(address, [newItem('dinner', 'Club dinner')]);
    await focusDay('Tuesday 4 May, 1 item');
    await press('{ArrowRight}');
    expect(focused()).toBe('Wednesday 5 May, nothing planned');
    await press('{ArrowLeft}{End}');
    expect(focused()).toBe('Monday 31 May, nothing planned');
    await press('{Home}');
    expect(focused()).toBe('Saturday 1 May, nothing planned');
  });

  test('walking over the last day turns to the next year', async () => {
    await showCalendar(address, [newItem('dinner', 'Club dinner')]);
    await focusDay('Friday 31 December, nothing planned');
    await press('{ArrowRight}');
    await expect.poll(focused).toBe('Saturday 1 January, nothing planned');
  });

  test('Enter opens the list of a day, and an item of it is selected', async () => {
    await showCalendar(address, [newItem('dinner', 'Club dinner'), newItem('talk', 'Talk')]);
    await focusDay('Tuesday 4 May, 2 items');
    await press('{Enter}');
    const list = page.getByRole('dialog', { name: 'Tuesday 4 May, 2 items' });
    await expect.element(list).toBeVisible();
    await press('{ArrowDown}{Enter}');
    expect(useUi.getState().selectedKey).toBe('talk');
    await expect.poll(focused).toBe('Tuesday 4 May, 2 items');
  });

  test('Enter on an empty day begins something new on it', async () => {
    await showCalendar(address, [newItem('dinner', 'Club dinner')]);
    await focusDay('Wednesday 5 May, nothing planned');
    await press('{Enter}');
    expect(useUi.getState().draft).toMatchObject({ kind: 'event', schedule: { start: '2027-05-05T19:00' } });
  });

  test('dragging across days begins something on all of them', async () => {
    await showCalendar(address, [newItem('dinner', 'Club dinner')]);
    await expect.element(day('Friday 14 May, nothing planned')).toBeVisible();
    await userEvent.dragAndDrop(day('Friday 14 May, nothing planned'), day('Wednesday 12 May, nothing planned'));
    const days = { kind: 'all-day', first: '2027-05-12', last: '2027-05-14' };
    expect(useUi.getState().draft?.schedule).toEqual(days);
  });
});

test('a name in the planner is dragged to another day, and the length holds', async () => {
  const camp = { ...newItem('camp', 'Summer camp'), key: true };
  const plan = await showCalendar(PLANNER, [camp]);
  await expect.element(page.getByRole('button', { name: 'Summer camp' })).toBeVisible();
  await userEvent.dragAndDrop(
    page.getByRole('button', { name: 'Summer camp' }),
    day('Thursday 10 June, nothing planned'),
  );
  await expect
    .poll(() => plan.snapshot().get('items', 'camp')?.schedule)
    .toEqual({ kind: 'all-day', first: '2027-06-10', last: '2027-06-10' });
  expect(useUi.getState().toast?.text).toContain('Summer camp');
});

test('a month without anything says so, and a click there plans something', async () => {
  await showCalendar(PLANNER, [newItem('dinner', 'Club dinner')]);
  await userEvent.click(page.getByRole('button', { name: 'Empty month' }).first());
  expect(useUi.getState().draft?.schedule).toMatchObject({ start: '2027-01-01T19:00' });
});

test('hidden kinds are left out', async () => {
  await showCalendar(PLANNER, [newItem('dinner', 'Club dinner')]);
  await expect.element(day('Tuesday 4 May, 1 item')).toBeVisible();
  useUi.getState().changeFilter((filter) => ({ ...filter, kinds: ['post'] }));
  await expect.element(day('Tuesday 4 May, nothing planned')).toBeVisible();
});

test('an empty plan says what belongs here', async () => {
  await showCalendar(PLANNER, []);
  await expect.element(page.getByText(/Nothing is planned here yet/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New item' })).toBeVisible();
});
