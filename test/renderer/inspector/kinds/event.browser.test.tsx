import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyShift, type Event } from '#shared/records/event';
import { emptyPerson } from '#shared/records/person';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { useUi } from '../../../../renderer/state/ui-store';
import { valueOf } from '../../data/plan-under-test';
import { choice, field, inspecting, retype, showAll, stored } from '../inspecting';
import { item } from '../plan-on-screen';

const dinner = (fields: Partial<Event> = {}) => item('dinner', 'event', fields);
const ANNA = { ...emptyPerson, id: 'anna', name: 'Anna Orlova', hue: 2, order: 0 };

describe('a new event', () => {
  test('asks for its title, when, where and the calendar, and shows the rest on demand', async () => {
    await inspecting([dinner()]);
    const labels = () => [...document.querySelectorAll('.prop-label')].map(({ textContent }) => textContent);
    expect(labels()).toEqual(['Calendar', 'Held', 'Place']);
    await expect.element(page.getByRole('region', { name: 'Money & attendance' })).not.toBeInTheDocument();
    await showAll();
    await expect.element(page.getByRole('region', { name: 'Money & attendance' })).toBeVisible();
    await expect.element(choice('Hosts')).toBeVisible();
    await expect.element(choice('Complexity')).toBeVisible();
  });

  test('keeps in sight what was filled, and a folded section stays folded', async () => {
    await inspecting([dinner({ capacity: 60 })]);
    await expect.element(field('Seats')).toHaveValue('60');
    const heading = page.getByRole('heading', { name: 'Money & attendance' }).getByRole('button');
    await userEvent.click(heading);
    await expect.element(field('Seats')).not.toBeInTheDocument();
    expect(useUi.getState().foldedSections).toEqual(['money']);
    await userEvent.click(heading);
    await expect.element(field('Seats')).toBeVisible();
  });
});

describe('attendance and budget', () => {
  test('say how they stand to the whole', async () => {
    const plan = await inspecting([dinner({ capacity: 60 })]);
    await showAll();
    await retype('Came', '48');
    await expect.element(page.getByText('of 60 seats')).toBeVisible();
    await expect.element(page.getByRole('meter', { name: 'Came' })).toHaveAttribute('aria-valuenow', '48');
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ attendanceActual: 48 });
  });

  test('take sums as people write them, in the currency of the plan’s last budget', async () => {
    const other = item('other', 'event', { budget: { currency: 'GBP', planned: 5, spent: null }, modified: 5 });
    const plan = await inspecting([dinner(), other]);
    await showAll();
    await retype('Budget', '12 000,50{Tab}');
    await expect.element(field('Budget')).toHaveValue('£12,000.50');
    await retype('Spent', '13 000{Tab}');
    await expect.element(page.getByText('over by £999.50')).toBeVisible();
    const budget = { currency: 'GBP', planned: 12_000.5, spent: 13_000 };
    expect(stored(plan, 'dinner')).toMatchObject({ budget });
    valueOf(await plan.undo());
    expect(stored(plan, 'dinner')).toMatchObject({ budget: { ...budget, spent: null } });
  });

  test('keep what is no sum, with the reason', async () => {
    const plan = await inspecting([dinner()]);
    await showAll();
    await retype('Budget', 'a lot{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Type a number');
    await expect.element(field('Budget')).toHaveValue('a lot');
    expect(stored(plan, 'dinner')).toMatchObject({ budget: { planned: null } });
  });

  test('have any currency of the world, found by name or code', async () => {
    const plan = await inspecting([dinner({ budget: { currency: '', planned: 5, spent: null } })]);
    await userEvent.click(choice('Currency'));
    await userEvent.keyboard('kzt{Enter}');
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ budget: { currency: 'KZT', planned: 5 } });
  });
});

describe('the roster', () => {
  test('gets a role, how many it needs and who is on duty, in a step each', async () => {
    const plan = await inspecting([dinner()], add('people', ANNA));
    await showAll();
    await userEvent.click(field('Roster'));
    await userEvent.keyboard('Welcome desk{Enter}');
    const role = page.getByRole('button', { name: /^Welcome desk/ });
    await expect.element(role).toHaveTextContent('0 of 1');
    await userEvent.click(role);
    await retype('Needed', '3');
    await userEvent.click(choice('On duty'));
    await userEvent.keyboard('Anna{Enter}');
    await expect.element(role).toHaveTextContent('1 of 3');
    const slot = { ...emptyShift, role: 'Welcome desk', needed: 3, personIds: ['anna'] };
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ roster: [slot] });
    valueOf(await plan.undo());
    expect(stored(plan, 'dinner')).toMatchObject({ roster: [{ ...slot, personIds: [] }] });
    await userEvent.click(page.getByRole('button', { name: 'Remove the role “Welcome desk”' }));
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ roster: [] });
  });

  test.each([
    ['late in a long day', '2026-05-06T09:00', 14 * 60, '22:00', { startsAfter: 13 * 60, minutes: 60 }],
    ['after midnight of a night', '2026-05-06T22:00', 4 * 60, '1:00', { startsAfter: 3 * 60, minutes: 60 }],
    ['before the event opens', '2026-05-06T09:00', 14 * 60, '8:00', { startsAfter: -60, minutes: 15 * 60 }],
    ['on the night before', '2026-05-06T01:00', 2 * 60, '23:30', { startsAfter: -90, minutes: 210 }],
  ])('has a shift that begins %s where it was meant', async (_, start, minutes, typed, hours) => {
    const schedule = { kind: 'timed', start: plainDateTime(start), zone: 'UTC', minutes } as const;
    const plan = await inspecting([dinner({ schedule, roster: [{ ...emptyShift, role: 'Door' }] })]);
    await userEvent.click(page.getByRole('button', { name: /^Door/ }));
    await retype('Hours', `${typed}{Tab}`);
    await expect.poll(() => stored(plan, 'dinner')).toMatchObject({ roster: [hours] });
  });

  test('of an event of several days has a shift on one of them, at its hours; emptied, it takes the whole event', async () => {
    const schedule = { kind: 'all-day', first: plainDate('2027-01-15'), last: plainDate('2027-01-17') } as const;
    const plan = await inspecting([dinner({ schedule, roster: [{ ...emptyShift, role: 'Door' }] })]);
    const slot = () => {
      const event = stored(plan, 'dinner');
      return event?.kind === 'event' ? [event.roster[0]!.startsAfter, event.roster[0]!.minutes] : null;
    };
    await userEvent.click(page.getByRole('button', { name: /^Door/ }));
    await retype('Day', '16.1{Tab}');
    await expect.element(field('Day')).toHaveValue('Sat 16 Jan 2027');
    await expect.poll(slot).toEqual([1440, 1440]);
    await expect.element(field('Hours')).toHaveValue('');
    await retype('Hours', '10:00{Tab}');
    await retype('Until', '14:00{Tab}');
    await expect.poll(slot).toEqual([1440 + 600, 240]);
    await retype('Day', '{Delete}{Tab}');
    await expect.poll(slot).toEqual([null, null]);
  });
});

describe('the stage', () => {
  test('is chosen with the arrow keys along the way; the end asks for the result', async () => {
    const plan = await inspecting([dinner({ stage: 'idea' })]);
    const step = (name: string) => page.getByRole('radio', { name, exact: true });
    await userEvent.click(step('Planned'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(step('Done')).toHaveAttribute('aria-checked', 'true');
    await expect.element(step('Done')).toHaveFocus();
    await expect.poll(() => stored(plan, 'dinner')?.stage).toBe('done');
    await expect.element(page.getByRole('region', { name: 'Result' })).toBeVisible();
  });
});
