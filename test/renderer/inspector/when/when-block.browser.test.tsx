import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Schedule } from '#shared/records/schedule';
import { plainDateTime } from '#shared/time/plain-date-time';
import { valueOf } from '../../data/plan-under-test';
import { field, inspecting, stored } from '../inspecting';
import { evening, item } from '../plan-on-screen';

const inBerlin = (start: string): Schedule => ({
  kind: 'timed',
  start: plainDateTime(start),
  zone: 'Europe/Berlin',
  minutes: 60,
});

describe('a date', () => {
  test('is taken off and given back; the item stays in sight', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await userEvent.click(page.getByRole('button', { name: 'Take the date off' }));
    await expect.element(page.getByText('Without a date')).toBeVisible();
    expect(stored(plan, 'dinner')?.schedule).toBeNull();
    const giveBack = page.getByRole('button', { name: /^Give the date back: Thu,? 18 Mar$/ });
    await expect.element(giveBack).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Starts on')).toHaveValue('Thu 18 Mar 2027');
    expect(stored(plan, 'dinner')?.schedule).toEqual(evening);
  });

  test('that was taken off comes back with one undo', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await userEvent.click(page.getByRole('button', { name: 'Take the date off' }));
    await expect.element(page.getByText('Without a date')).toBeVisible();
    valueOf(await plan.undo());
    await expect.element(field('Starts on')).toHaveValue('Thu 18 Mar 2027');
  });

  test('is given to an item that never had one', async () => {
    const plan = await inspecting([item('launch', 'milestone')]);
    await userEvent.click(page.getByRole('button', { name: 'Give it a date' }));
    await expect.element(field('Starts on')).toHaveFocus();
    expect(stored(plan, 'launch')?.schedule).toMatchObject({ kind: 'all-day' });
  });
});

describe('the clocks', () => {
  test('of the plan are told where they differ from the item’s', async () => {
    await inspecting([item('talk', 'event', { schedule: inBerlin('2027-03-18T19:00') })]);
    await expect.element(page.getByText(/^On the plan’s clocks \(Moscow\): Thu,? 18 Mar, 21:00–22:00$/)).toBeVisible();
  });

  test('that skip the hour are told, with the hour that it will be', async () => {
    await inspecting([item('talk', 'event', { schedule: inBerlin('2027-03-28T02:30') })]);
    await expect.element(page.getByText('02:30 does not exist on this day')).toHaveTextContent('It will be 03:30');
  });

  test('that show the hour twice are told, with which is meant', async () => {
    await inspecting([item('talk', 'event', { schedule: inBerlin('2027-10-31T02:30') })]);
    await expect.element(page.getByText('02:30 comes twice on this day')).toHaveTextContent('The first is meant');
  });
});
