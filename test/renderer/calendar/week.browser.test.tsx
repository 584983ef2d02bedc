import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { emptyItem, type Item } from '#shared/records/item';
import type { Settings } from '#shared/records/settings';
import { patchOf } from '#shared/kernel/change-set';
import { plainDateTime } from '#shared/time/plain-date-time';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newItem, timedItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const WEEK = '/calendar/week/2027-05-06';
const item = (name: string | RegExp) => page.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const scheduleOf = (plan: PlanHandle, id: string) => plan.snapshot().get('items', id)?.schedule;
const draft = () => useUi.getState().draft?.schedule;

function hoursOf(date: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-hours-of="${dayNumber(plainDate(date))}"]`)!;
}

function daysOf(date: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-day="${dayNumber(plainDate(date))}"]`)!;
}

/** A point among the hours, to be pressed or dragged to. */
function hour(date: string, at: number) {
  const lane = hoursOf(date);
  const height = lane.getBoundingClientRect().height;
  return { locator: page.elementLocator(lane), position: { x: 60, y: (at / 24) * height + 2 } };
}

async function drag(from: { locator: Locator; position?: Point }, to: { locator: Locator; position?: Point }) {
  await userEvent.dragAndDrop(from.locator, to.locator, {
    ...(from.position && { sourcePosition: from.position }),
    ...(to.position && { targetPosition: to.position }),
    steps: 12,
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function showWeek(items: readonly Item[], settings: Partial<Settings> = {}) {
  const plan = await showCalendar(WEEK, items, settings);
  await expect.poll(() => hoursOf('2027-05-06')?.getBoundingClientRect().height).toBeGreaterThan(1000);
  return plan;
}

test('dragging over empty hours begins something with that start and length, and shows it', async () => {
  await showWeek([timedItem('talk', '2027-05-04T10:00', 60)]);
  await drag(hour('2027-05-06', 10), hour('2027-05-06', 11.75));
  await expect.poll(draft).toEqual({ kind: 'timed', start: '2027-05-06T10:00', zone: 'UTC', minutes: 120 });
  await expect.element(page.getByText('10:00–12:00')).toBeVisible();
});

test('a click on an hour begins something there, a click above the hours something for the whole day', async () => {
  await showWeek([timedItem('talk', '2027-05-04T10:00', 60)]);
  const { locator, position } = hour('2027-05-06', 14.5);
  await userEvent.click(locator, { position });
  expect(draft()).toMatchObject({ start: '2027-05-06T14:30' });
  useUi.getState().dropDraft();
  await userEvent.click(page.elementLocator(daysOf('2027-05-07')));
  expect(draft()).toEqual({ kind: 'all-day', first: '2027-05-07', last: '2027-05-07' });
});

test('an item is dragged to another day and hour, in steps of a quarter', async () => {
  const plan = await showWeek([timedItem('talk', '2027-05-04T10:00', 60)]);
  await drag({ locator: item(/talk/), position: { x: 30, y: 9 } }, hour('2027-05-07', 13.35));
  await expect.poll(() => scheduleOf(plan, 'talk')).toMatchObject({ start: '2027-05-07T13:15', minutes: 60 });
});

test('the lower edge of an item is drawn to a later hour', async () => {
  const plan = await showWeek([timedItem('talk', '2027-05-04T10:00', 120)]);
  await expect.element(item(/talk/)).toBeVisible();
  const { height } = item(/talk/).element().getBoundingClientRect();
  await drag({ locator: item(/talk/), position: { x: 30, y: height - 1 } }, hour('2027-05-04', 13.75));
  await expect.poll(() => scheduleOf(plan, 'talk')).toMatchObject({ start: '2027-05-04T10:00', minutes: 240 });
});

test('hours dropped above become a whole day', async () => {
  const plan = await showWeek([timedItem('talk', '2027-05-04T10:00', 60)]);
  await drag(
    { locator: item(/talk/), position: { x: 30, y: 9 } },
    { locator: page.elementLocator(daysOf('2027-05-06')) },
  );
  await expect
    .poll(() => scheduleOf(plan, 'talk'))
    .toEqual({ kind: 'all-day', first: '2027-05-06', last: '2027-05-06' });
});

test('whole days dropped among the hours become an evening’s length', async () => {
  const plan = await showWeek([newItem('camp')]);
  await drag({ locator: item('camp') }, hour('2027-05-05', 15));
  await expect
    .poll(() => scheduleOf(plan, 'camp'))
    .toEqual({ kind: 'timed', start: '2027-05-05T15:00', zone: 'UTC', minutes: 120 });
});

test('a milestone is not let go among the hours', async () => {
  const { id, uid, title, schedule, calendarId } = newItem('kick-off');
  const milestone = emptyItem({ id, uid, now: 0, kind: 'milestone', title, schedule: schedule!, calendarId });
  const plan = await showWeek([milestone, timedItem('talk', '2027-05-04T10:00', 60)]);
  await drag({ locator: item('kick-off') }, hour('2027-05-05', 15));
  await drag({ locator: item(/talk/), position: { x: 30, y: 9 } }, hour('2027-05-07', 13.1));
  await expect.poll(() => scheduleOf(plan, 'talk')).toMatchObject({ start: '2027-05-07T13:00' });
  expect(scheduleOf(plan, 'kick-off')).toEqual(milestone.schedule);
});

test('arrow keys walk hours, items and days; Enter begins something at the hour', async () => {
  await showWeek([timedItem('talk', '2027-05-06T10:00', 60)]);
  const place = page.getByRole('button', { name: 'Thursday 6 May, 09:00, nothing planned' });
  (place.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Thursday 6 May, 10:00, 1 item');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(item(/talk/).element());
  await userEvent.keyboard('{Enter}');
  expect(useUi.getState().selectedKey).toBe('talk');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toBe('Friday 7 May, 10:00, nothing planned');
  await userEvent.keyboard('{Enter}');
  expect(draft()).toMatchObject({ start: '2027-05-07T10:00' });
});

test('walking over the last day turns to the next week, at the same hour', async () => {
  await showWeek([timedItem('talk', '2027-05-06T10:00', 60)]);
  (page.getByRole('button', { name: /^Thursday 6 May, 09:00/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('Sunday 9 May, 09:00, nothing planned');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toBe('Monday 10 May, 09:00, nothing planned');
});

test('a party over midnight is drawn in both days, one that ends at midnight in its own', async () => {
  await showWeek([timedItem('party', '2027-05-08T22:00', 240), timedItem('film', '2027-05-05T22:00', 120)]);
  await expect.poll(() => hoursOf('2027-05-08').querySelectorAll('[data-key="party"]').length).toBe(1);
  expect(hoursOf('2027-05-09').querySelectorAll('[data-key="party"]').length).toBe(1);
  expect(hoursOf('2027-05-05').querySelectorAll('[data-key="film"]').length).toBe(1);
  expect(hoursOf('2027-05-06').querySelectorAll('[data-key="film"]').length).toBe(0);
});

test('what goes on from the evening before the week is drawn in its first day', async () => {
  await showWeek([timedItem('party', '2027-05-02T22:00', 240)]);
  await expect.poll(() => hoursOf('2027-05-03').querySelectorAll('[data-key="party"]').length).toBe(1);
});

test('two gatherings at once say when they overlap', async () => {
  const gathering = { mode: 'offline', stage: 'planned' } as Partial<Item>;
  await showWeek([
    timedItem('evening', '2027-05-06T18:00', 120, gathering),
    timedItem('chapter', '2027-05-06T19:00', 120, gathering),
  ]);
  await expect.element(page.getByText('overlap 19–20')).toBeInTheDocument();
});

test('beside the hours of the plan stand those of the second zone, and a day that differs says so', async () => {
  await showWeek([timedItem('talk', '2027-05-06T10:00', 60)], { secondZone: 'Asia/Kathmandu' });
  const side = document.querySelector('[data-time="10:00:00"]')!;
  expect(side.textContent).toBe('15:4510:00');
});

test('an item of 400 days lies above the hours; of ten things on a day four rows are drawn and the rest is behind a number', async () => {
  const camp = { kind: 'all-day', first: plainDate('2026-11-01'), last: plainDate('2027-12-05') } as const;
  const names = Array.from({ length: 10 }, (_, index) => `Talk ${index}`);
  await showWeek([{ ...newItem('camp'), schedule: camp }, ...names.map((name) => newItem(name))]);
  await expect.element(item('camp')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^\+\d+/ }));
  const list = page.getByRole('dialog', { name: 'Tuesday 4 May, 11 items' });
  for (const name of names) await expect.element(list.getByText(name, { exact: true })).toBeInTheDocument();
});

test('the item that has the focus keeps it when it is moved to another hour', async () => {
  const plan = await showWeek([timedItem('talk', '2027-05-06T10:00', 60)]);
  await expect.element(item(/talk/)).toBeVisible();
  (item(/talk/).element() as HTMLElement).focus();
  const moved = { kind: 'timed', start: plainDateTime('2027-05-07T12:15'), zone: 'UTC', minutes: 60 } as const;
  await plan.commit(patchOf('items', plan.snapshot().get('items', 'talk')!, { schedule: moved }), label('move'));
  await expect.poll(() => document.activeElement?.textContent).toBe('12:15 talk');
  expect(hoursOf('2027-05-07').contains(document.activeElement)).toBe(true);
});
