import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Item } from '#shared/records/item';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const AGENDA = '/calendar/agenda/2027-05-04';
const entry = (name: string | RegExp) => page.getByRole('button', { name });
const day = (name: string | RegExp) => page.getByRole('region', { name });
const press = (keys: string) => userEvent.keyboard(keys);
const focusedTitle = () => document.activeElement?.querySelector('.item-title')?.textContent;
const scroller = () => document.querySelector<HTMLElement>('.agenda')!;

function on(id: string, name: string, first: string, last = first): Item {
  return { ...newItem(id, name), schedule: { kind: 'all-day', first: plainDate(first), last: plainDate(last) } };
}

function onDays(from: string, count: number, every: number): Item[] {
  const first = dayNumber(plainDate(from));
  return Array.from({ length: count }, (_, index) => {
    const date = dateOfDay(first + index * every);
    return on(`i${index}`, `Talk ${index}`, date);
  });
}

async function focusEntry(name: string): Promise<void> {
  await expect.element(entry(name)).toBeVisible();
  (entry(name).element() as HTMLElement).focus();
}

test('days that have something follow each other by weeks; empty ones are left out', async () => {
  await showCalendar(AGENDA, [on('a', 'Dinner', '2027-05-04'), on('b', 'Talk', '2027-05-20')]);
  await expect.element(day('Tuesday 4 May, 1 item')).toBeVisible();
  await expect.element(day('Thursday 20 May, 1 item')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: /^Week 18 3\s?–\s?9 May 2027$/ })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Week 20' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'Week 19' }).elements()).toEqual([]);
  expect(page.getByRole('region', { name: /5 May/ }).elements()).toEqual([]);
});

test('an entry says when, what, where and in which calendar; its kind and stage to those who listen', async () => {
  const talk = {
    ...newItem('talk', 'Talk'),
    place: { name: 'Loft', address: '' },
    schedule: { kind: 'timed', start: '2027-05-04T19:00', zone: 'UTC', minutes: 120 },
  } as Item;
  await showCalendar(AGENDA, [talk]);
  await expect.element(entry('19:00–21:00 Talk Event, Planned Loft Club')).toBeVisible();
});

test('a long span is told on its first day, and then as running; a short one on each day', async () => {
  await showCalendar(AGENDA, [
    on('marathon', 'Marathon', '2027-04-26', '2027-05-16'),
    on('fair', 'Fair', '2027-05-06', '2027-05-07'),
  ]);
  await expect.element(entry(/^day 1 of 2 Fair/)).toBeVisible();
  await expect.element(entry(/^day 2 of 2 Fair/)).toBeVisible();
  await expect.element(entry('Marathon until 16 May')).toBeVisible();
  await userEvent.click(entry('Marathon until 16 May'));
  expect(useUi.getState().selectedKey).toBe('marathon');
});

test('more running spans than a line holds are counted, and the number opens the list', async () => {
  const spans = Array.from({ length: 5 }, (_, index) => on(`s${index}`, `Span ${index}`, '2027-04-20', '2027-05-30'));
  await showCalendar(AGENDA, [...spans, on('a', 'Dinner', '2027-05-04')]);
  await userEvent.click(page.getByRole('button', { name: '+2 more' }).first());
  const list = page.getByRole('dialog', { name: /5 items/ });
  await expect.element(list).toBeVisible();
  expect(list.getByRole('button', { name: /^Span/ }).elements()).toHaveLength(5);
});

test('today is told even when nothing is on', async () => {
  await showCalendar(`/calendar/agenda/${dateOfDay(Math.floor(Date.now() / 86_400_000))}`, [
    on('a', 'Dinner', '2027-05-04'),
  ]);
  await expect.element(page.getByText('Nothing planned today')).toBeVisible();
  expect(document.querySelectorAll('[aria-current="date"]')).toHaveLength(1);
});

test('a month without anything says so', async () => {
  await showCalendar(AGENDA, [on('a', 'Dinner', '2027-05-04')]);
  await expect.element(page.getByRole('heading', { name: 'June 2027' })).toBeVisible();
});

test('arrows walk the entries, Home and End go to the ends of the month, Enter selects and opens the details', async () => {
  await showCalendar(AGENDA, onDays('2027-04-20', 20, 2));
  useUi.setState({ inspectorOpen: false });
  await focusEntry('Talk 7');
  expect(entry('Talk 7').element()).toHaveProperty('tabIndex', 0);
  await press('{ArrowDown}');
  await expect.poll(focusedTitle).toBe('Talk 8');
  await press('{ArrowUp}{ArrowUp}');
  await expect.poll(focusedTitle).toBe('Talk 6');
  await press('{End}');
  await expect.poll(focusedTitle).toBe('Talk 19');
  await press('{Home}');
  await expect.poll(focusedTitle).toBe('Talk 6');
  await press('{Enter}');
  expect(useUi.getState()).toMatchObject({ selectedKey: 'i6', inspectorOpen: true });
  expect(document.querySelectorAll('.agenda [tabindex="0"]')).toHaveLength(1);
});

test('walking goes on over the end of what was there at first, in both directions', async () => {
  await showCalendar(AGENDA, onDays('2026-11-01', 400, 1));
  await focusEntry('Talk 184');
  const walk = async (key: string) => {
    await press(key);
    return Number(focusedTitle()?.slice(5));
  };
  await expect.poll(() => walk('{PageDown}'), { timeout: 10_000 }).toBeGreaterThan(270);
  expect(scroller().contains(document.activeElement)).toBe(true);
  await expect.poll(() => walk('{PageUp}'), { timeout: 10_000 }).toBeLessThan(110);
});

test('keys that come faster than entries are drawn all count', async () => {
  await showCalendar(AGENDA, onDays('2026-11-01', 400, 1));
  await focusEntry('Talk 184');
  await press('{ArrowDown>20/}');
  await expect.poll(focusedTitle).toBe('Talk 204');
  await press('{ArrowUp>30/}');
  await expect.poll(focusedTitle).toBe('Talk 174');
});

test('of many entries only those in sight are drawn, however many there are', async () => {
  const crowd = Array.from({ length: 400 }, (_, index) => on(`i${index}`, `Talk ${index}`, '2027-05-04'));
  await showCalendar(AGENDA, crowd);
  await expect.element(day('Tuesday 4 May, 400 items')).toBeVisible();
  expect(document.querySelectorAll('.agenda-entry').length).toBeLessThan(60);
  scroller().scrollTop += 5000;
  await expect.poll(() => document.querySelector('li[aria-posinset="185"]')).not.toBeNull();
  expect(document.querySelectorAll('.agenda-entry').length).toBeLessThan(60);
  const heading = document.querySelector('.agenda-day h3')!.getBoundingClientRect();
  expect(heading.top).toBeCloseTo(scroller().getBoundingClientRect().top, 0);
});

test('scrolling on brings the months that follow, and there is always more to scroll to', async () => {
  await showCalendar(AGENDA, onDays('2026-11-01', 400, 1));
  await expect.element(entry('Talk 184')).toBeVisible();
  const scrollOn = () => {
    scroller().scrollTop += 600;
    return scroller().textContent;
  };
  await expect.poll(scrollOn, { timeout: 10_000 }).toMatch(/Talk 3\d\d/);
  await expect.poll(() => scroller().scrollHeight - scroller().scrollTop).toBeGreaterThan(scroller().clientHeight);
});
