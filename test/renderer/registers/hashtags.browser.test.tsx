import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { valueOf } from '../data/plan-under-test';
import { item } from '../inspector/plan-on-screen';
import { entries, openRegisters } from './registers-on-screen';

const written = (id: string, body: string) => add('items', item(id, 'post', { body }));
const bodies = (plan: PlanHandle) =>
  plan
    .snapshot()
    .all('items')
    .map((each) => (each.kind === 'post' ? each.body : ''));
const opened = () =>
  openRegisters(
    'hashtags',
    ...entries('hashtags', '#Club'),
    written('one', 'Come! #club #dinner'),
    written('two', '#Club'),
  );

test('a hashtag tells how many posts carry it, and shows them', async () => {
  await opened();
  await expect.element(page.getByRole('textbox', { name: 'Name of “#dinner”' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show the 2 items of “#Club”' }));
  await expect.poll(() => useUi.getState().filter).toMatchObject({ kinds: ['post'], text: '#Club' });
});

test('one that stood only in texts is noted and renamed there, each by one undo', async () => {
  const plan = await opened();
  await userEvent.fill(page.getByRole('textbox', { name: 'Note on “#dinner”' }), 'Once a month');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => plan.snapshot().all('hashtags'))
    .toMatchObject([{}, { name: '#dinner', note: 'Once a month' }]);
  await userEvent.fill(page.getByRole('textbox', { name: 'Name of “#dinner”' }), 'ClubDinner');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => bodies(plan)).toEqual(['Come! #club #ClubDinner', '#Club']);
  valueOf(await plan.undo());
  expect(bodies(plan)).toEqual(['Come! #club #dinner', '#Club']);
});

test('deleting one asks what becomes of it in the texts, and one undo brings all of it back', async () => {
  const plan = await opened();
  await userEvent.click(page.getByRole('button', { name: 'What to do with “#Club”' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete' }));
  await expect.element(page.getByRole('radio', { name: /Take it out of the texts/ })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
  await expect.poll(() => bodies(plan)).toEqual(['Come! #dinner', '']);
  valueOf(await plan.undo());
  expect(bodies(plan)).toEqual(['Come! #club #dinner', '#Club']);
  expect(plan.snapshot().all('hashtags')).toHaveLength(1);
});
