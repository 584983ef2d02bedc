import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Milestone } from '#shared/records/milestone';
import type { Schedule } from '#shared/records/schedule';
import { plainDate } from '#shared/time/plain-date';
import { valueOf } from '../../data/plan-under-test';
import { choice, field, inspecting, retype, showAll, stored } from '../inspecting';
import { item } from '../plan-on-screen';

const day: Schedule = { kind: 'all-day', first: plainDate('2027-03-18'), last: plainDate('2027-03-18') };
const launch = (fields: Partial<Milestone> = {}) => item('launch', 'milestone', { schedule: day, ...fields });

describe('a partner activity', () => {
  test('that is done asks what came of it', async () => {
    const plan = await inspecting([item('swap', 'activity', { stage: 'running' })]);
    await expect.element(field('Result')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('radio', { name: 'Done', exact: true }));
    await retype('Result', 'Forty newcomers');
    await retype('Reach', '1 200');
    await retype('Leads', '40');
    await expect
      .poll(() => stored(plan, 'swap'))
      .toMatchObject({ stage: 'done', result: 'Forty newcomers', figures: { reach: 1200, leads: 40 } });
  });
});

describe('a milestone', () => {
  test('that comes to its end asks when and why; today is taken until it is said', async () => {
    const plan = await inspecting([launch()]);
    await userEvent.click(page.getByRole('radio', { name: 'Reached late' }));
    await expect.poll(() => (stored(plan, 'launch') as Milestone).outcome.date).not.toBeNull();
    await retype('Happened on', '25 March{Enter}');
    await retype('Reason', 'The hall was booked');
    await expect
      .poll(() => stored(plan, 'launch'))
      .toMatchObject({ stage: 'late', outcome: { date: '2027-03-25', reason: 'The hall was booked' } });
    await retype('Happened on', '{Delete}{Enter}');
    await expect.poll(() => stored(plan, 'launch')).toMatchObject({ outcome: { date: null } });
  });

  test('keeps a day that is none, with the reason', async () => {
    const plan = await inspecting([launch({ stage: 'reached' })]);
    await retype('Happened on', '31 April{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('not a date');
    await expect.element(field('Happened on')).toHaveValue('31 April');
    expect(stored(plan, 'launch')).toMatchObject({ outcome: { date: null } });
  });

  test('has its progress drawn or typed, one undo for one go', async () => {
    const plan = await inspecting([launch({ progress: 20 })]);
    const slider = page.getByRole('slider', { name: 'Progress' });
    await userEvent.click(field('Progress'));
    await userEvent.keyboard('{Control>}a{/Control}45');
    await expect.element(slider).toHaveValue('45');
    await expect.poll(() => stored(plan, 'launch')).toMatchObject({ progress: 45 });
    await userEvent.keyboard('{Control>}a{/Control}450{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('0 to 100');
    valueOf(await plan.undo());
    expect(stored(plan, 'launch')).toMatchObject({ progress: 20 });
  });

  test('is of the community’s plan or of one person’s', async () => {
    const plan = await inspecting([launch()]);
    await showAll();
    await userEvent.click(choice('Whose plan'));
    await userEvent.keyboard('Anna{Enter}');
    await expect.poll(() => stored(plan, 'launch')).toMatchObject({ scope: { kind: 'person' } });
    await userEvent.click(choice('Whose plan'));
    await userEvent.click(page.getByRole('option', { name: 'The community’s' }));
    await expect.poll(() => stored(plan, 'launch')).toMatchObject({ scope: { kind: 'general' } });
  });

  test('aims at a number with a fraction', async () => {
    const plan = await inspecting([launch()]);
    await showAll();
    await retype('Aim', 'Members');
    await retype('Aim in numbers', '12,5{Tab}');
    await expect.poll(() => stored(plan, 'launch')).toMatchObject({ aim: { name: 'Members', value: 12.5 } });
  });
});
