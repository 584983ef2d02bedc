import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Milestone } from '#shared/records/milestone';
import { emptyPartner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { emptyPerson } from '#shared/records/person';
import type { Schedule } from '#shared/records/schedule';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { obligation } from '../../../support/arbitrary-partners';
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

describe('what an activity was promised', () => {
  const partner = (id: string) => add('partners', { ...emptyPartner, id, name: id, hue: 1, order: 0 });
  const swap = item('swap', 'activity', { stage: 'agreed', partnerIds: ['Oak', 'Ash'] });

  test('is written down for either side, ticked, given somebody and a day, and put to another partner', async () => {
    const anna = add('people', { ...emptyPerson, id: 'anna', name: 'Anna', hue: 1, order: 0 });
    const plan = await inspecting([swap], partner('Oak'), partner('Ash'), anna);
    await userEvent.click(field('What they promise…'));
    await userEvent.keyboard('Their card{Enter}');
    await userEvent.click(page.getByRole('checkbox', { name: 'Their card' }));
    await userEvent.click(choice('Who sees to it: Their card'));
    await userEvent.keyboard('Ann{Enter}');
    await retype('By when: Their card', '19 March 2027{Enter}');
    await userEvent.selectOptions(choice('With which partner: Their card'), 'Ash');
    await expect
      .poll(() => stored(plan, 'swap'))
      .toMatchObject({
        obligations: [{ side: 'theirs', text: 'Their card', partnerId: 'Ash', ownerId: 'anna', due: '2027-03-19' }],
      });
    expect((stored(plan, 'swap') as PartnerActivity).obligations[0]!.doneOn).not.toBeNull();
    await expect.element(page.getByRole('img', { name: '1 of 1' })).toBeVisible();
  });

  test('goes when its words are emptied, and comes back with one undo', async () => {
    const plan = await inspecting(
      [{ ...swap, obligations: [obligation('logo', { text: 'Our logo', partnerId: 'Oak' })] } as PartnerActivity],
      ...[partner('Oak'), partner('Ash')],
    );
    await retype('What is promised: Our logo', '{Delete}{Enter}');
    await expect.poll(() => stored(plan, 'swap')).toMatchObject({ obligations: [] });
    valueOf(await plan.undo());
    await expect.element(field('What is promised: Our logo')).toHaveValue('Our logo');
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
