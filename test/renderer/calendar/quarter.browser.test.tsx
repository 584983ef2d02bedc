import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyItem, type Item } from '#shared/records/item';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const QUARTER = '/calendar/quarter/2027-05-04';
const day = (name: string | RegExp) => page.getByRole('gridcell', { name });
const title = (name: string) => page.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const press = (keys: string) => userEvent.keyboard(keys);

function lasting(id: string, name: string, first: string, last: string): Item {
  return { ...newItem(id, name), schedule: { kind: 'all-day', first: plainDate(first), last: plainDate(last) } };
}

async function focusDay(name: string): Promise<void> {
  await expect.element(day(name)).toBeVisible();
  (day(name).element() as HTMLElement).focus();
}

const rail = (key: string) => document.querySelector<HTMLElement>(`.quarter-rail[data-key="${key}"]`)!;

/** Drags a point of an element, so many pixels from its top left corner, to a day. */
async function dragFrom(element: HTMLElement, down: number, to: string): Promise<void> {
  const target = day(to).element();
  await userEvent.dragAndDrop(element, target, { sourcePosition: { x: 3, y: down } });
}

test('three months stand side by side, and arrows walk down their days and across them', async () => {
  await showCalendar(QUARTER, [newItem('dinner', 'Club dinner')]);
  await expect.element(page.getByRole('grid', { name: 'Quarter 2 of 2027' })).toBeVisible();
  const months = [...document.querySelectorAll('[role="rowgroup"]')].map((month) => month.getAttribute('aria-label'));
  expect(months).toEqual(['April', 'May', 'June']);
  await focusDay('Tuesday 4 May, 1 item');
  await press('{ArrowDown}');
  expect(focused()).toBe('Wednesday 5 May, nothing planned');
  await press('{ArrowRight}');
  expect(focused()).toBe('Saturday 5 June, nothing planned');
  await press('{ArrowLeft}{ArrowLeft}{End}');
  expect(focused()).toBe('Friday 30 April, nothing planned');
  await press('{Home}');
  expect(focused()).toBe('Thursday 1 April, nothing planned');
});

test('walking over an edge turns to the quarter beside it', async () => {
  await showCalendar(QUARTER, [newItem('dinner', 'Club dinner')]);
  await focusDay('Wednesday 30 June, nothing planned');
  await press('{ArrowDown}');
  await expect.poll(focused).toBe('Thursday 1 July, nothing planned');
  await press('{ArrowLeft}');
  await expect.poll(focused).toBe('Tuesday 1 June, nothing planned');
});

test('an item is dragged by its title to another day', async () => {
  const plan = await showCalendar(QUARTER, [newItem('dinner', 'Club dinner')]);
  await expect.element(title('Club dinner')).toBeVisible();
  await userEvent.dragAndDrop(title('Club dinner'), day('Thursday 10 June, nothing planned'));
  await expect
    .poll(() => plan.snapshot().get('items', 'dinner')?.schedule)
    .toEqual({ kind: 'all-day', first: '2027-06-10', last: '2027-06-10' });
});

test('a span has a rail down its days: taken by the middle it moves, by its lower end it stretches', async () => {
  const plan = await showCalendar(QUARTER, [lasting('camp', 'Camp', '2027-05-04', '2027-05-09')]);
  await expect.element(title('Camp')).toBeVisible();
  const scheduled = () => plan.snapshot().get('items', 'camp')?.schedule;
  await dragFrom(rail('camp'), rail('camp').offsetHeight - 2, 'Wednesday 12 May, nothing planned');
  await expect.poll(scheduled).toEqual({ kind: 'all-day', first: '2027-05-04', last: '2027-05-12' });
  // it is taken on the 6th, the third of its days
  await dragFrom(rail('camp'), rail('camp').offsetHeight * 0.28, 'Sunday 16 May, nothing planned');
  await expect.poll(scheduled).toEqual({ kind: 'all-day', first: '2027-05-14', last: '2027-05-22' });
});

test('dragging down days begins something on all of them, and marks them', async () => {
  await showCalendar(QUARTER, [newItem('dinner', 'Club dinner')]);
  await expect.element(day('Friday 14 May, nothing planned')).toBeVisible();
  await userEvent.dragAndDrop(day('Wednesday 12 May, nothing planned'), day('Friday 14 May, nothing planned'));
  expect(useUi.getState().draft?.schedule).toEqual({ kind: 'all-day', first: '2027-05-12', last: '2027-05-14' });
  await expect.element(day('Thursday 13 May, nothing planned')).toHaveClass('is-draft');
});

test('of 40 items in a day titles show some and a number the rest; the number opens the list of all', async () => {
  const crowd = Array.from({ length: 40 }, (_, index) => newItem(`i${index}`, `Переподготовка руководителей ${index}`));
  await showCalendar(QUARTER, crowd);
  const cell = day('Tuesday 4 May, 40 items');
  await expect.element(cell).toBeVisible();
  const titles = document.querySelectorAll('.quarter-title').length;
  const more = page.getByText(`+${40 - titles}`);
  await expect.element(more).toBeVisible();
  const { left, top } = more.element().getBoundingClientRect();
  const corner = cell.element().getBoundingClientRect();
  await userEvent.click(cell, { position: { x: left + 8 - corner.left, y: top + 8 - corner.top } });
  const list = page.getByRole('dialog', { name: 'Tuesday 4 May, 40 items' });
  await expect.element(list).toBeVisible();
  expect(list.getByRole('button', { name: /Переподготовка/ }).elements()).toHaveLength(40);
});

test('a long Russian title is cut by an ellipsis and never reaches over the column', async () => {
  const long = 'Высококвалифицированное достопримечательностное '.repeat(5);
  await showCalendar(QUARTER, [newItem('long', long)]);
  await expect.element(day('Tuesday 4 May, 1 item')).toBeVisible();
  const cell = day('Tuesday 4 May, 1 item').element().getBoundingClientRect();
  const box = document.querySelector('.quarter-title')!.getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(cell.right);
  expect(document.querySelector('.quarter-title .item')).toHaveAttribute('title', long);
});

test('an item of 400 days runs a rail down every day of the quarter and is counted on each', async () => {
  await showCalendar(QUARTER, [lasting('long', 'Long way', '2026-12-01', '2028-01-04')]);
  await expect.element(day('Wednesday 30 June, 1 item')).toBeVisible();
  expect(document.querySelectorAll('.quarter-rail')).toHaveLength(3);
  expect(page.getByRole('gridcell', { name: /, 1 item$/ }).elements()).toHaveLength(91);
});

test('a selected item is told apart by its title and by its rail', async () => {
  await showCalendar(QUARTER, [lasting('camp', 'Camp', '2027-05-04', '2027-05-09')]);
  await userEvent.click(title('Camp'));
  expect(useUi.getState().selectedKey).toBe('camp');
  await expect.poll(() => rail('camp').className).toContain('is-selected');
});

test('titles come without their time: the list of the day has it', async () => {
  const timed = emptyItem({
    id: 'talk',
    uid: 'talk',
    now: 0,
    kind: 'event',
    title: 'Talk',
    schedule: { kind: 'timed', start: '2027-05-04T19:00', zone: 'UTC', minutes: 60 } as NonNullable<Item['schedule']>,
    calendarId: 'c',
  });
  await showCalendar(QUARTER, [timed]);
  await expect.element(title('Talk')).toBeVisible();
  expect(title('Talk').element().textContent).toBe('Talk');
});
