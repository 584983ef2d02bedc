import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choice, field, inspecting, retype, showAll, stored } from '../inspecting';
import { item } from '../plan-on-screen';

describe('a reminder', () => {
  test('is one of the usual, or at a time of one’s own', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await showAll();
    await userEvent.selectOptions(choice('Reminders'), '1 day before');
    await userEvent.selectOptions(choice('Reminders'), 'Another time…');
    await userEvent.click(field('How long before'));
    await userEvent.keyboard('soon{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('90 min');
    await expect.element(field('How long before')).toHaveValue('soon');
    await userEvent.keyboard('{Control>}a{/Control}3 hours{Enter}');
    await expect.poll(() => stored(plan, 'dinner')?.reminders).toEqual([1440, 180]);
    await userEvent.click(page.getByRole('button', { name: 'Remove “3 hours before”' }));
    await expect.poll(() => stored(plan, 'dinner')?.reminders).toEqual([1440]);
  });
});

describe('a link', () => {
  test('gets a name, is opened only where that is safe, and goes', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await showAll();
    await retype('Links', 'javascript:alert(1){Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('https://');
    await retype('Links', 'https://club.example/programme{Enter}');
    await retype('Name of the link', 'Programme');
    const link = { title: 'Programme', url: 'https://club.example/programme' };
    await expect.poll(() => stored(plan, 'dinner')?.links).toEqual([link]);
    await expect.element(page.getByRole('button', { name: `Open ${link.url}` })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Remove “Programme”' }));
    await expect.poll(() => stored(plan, 'dinner')?.links).toEqual([]);
  });
});

describe('a file', () => {
  test('is a path as mere text, and where the machine cannot show a folder, nothing offers to', async () => {
    const plan = await inspecting([item('dinner', 'event')]);
    await showAll();
    await retype('Files', '/home/anna/Budget 2027.xlsx{Enter}');
    await expect.element(page.getByText('Budget 2027.xlsx')).toBeVisible();
    expect(stored(plan, 'dinner')?.attachments).toEqual(['/home/anna/Budget 2027.xlsx']);
    await expect.element(page.getByRole('button', { name: /in its folder/ })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Remove “Budget 2027.xlsx”' }));
    await expect.poll(() => stored(plan, 'dinner')?.attachments).toEqual([]);
  });
});

test('tags wear the colours of their register, and those of other items are offered', async () => {
  const plan = await inspecting([item('dinner', 'event'), item('other', 'event', { tags: ['core'] })]);
  await showAll();
  await userEvent.click(choice('Tags'));
  await userEvent.click(page.getByRole('option', { name: 'core', exact: true }));
  await expect.poll(() => stored(plan, 'dinner')?.tags).toEqual(['core']);
});

test('goals and segments are made where they are needed', async () => {
  const plan = await inspecting([item('dinner', 'event')]);
  await showAll();
  await userEvent.click(choice('Goals'));
  await userEvent.keyboard('Networking{Enter}');
  await userEvent.click(choice('Segments'));
  await userEvent.keyboard('Newcomers{Enter}');
  await expect.poll(() => plan.snapshot().all('segments')).toHaveLength(1);
  await expect
    .poll(() => stored(plan, 'dinner'))
    .toMatchObject({
      goalIds: [plan.snapshot().all('goals')[0]!.id],
      segmentIds: [plan.snapshot().all('segments')[0]!.id],
    });
});
