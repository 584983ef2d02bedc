import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patchOf } from '#shared/kernel/change-set';
import type { Item } from '#shared/records/item';
import { add, remove } from '#shared/records/tables';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { DeletedItems } from '../../../../renderer/features/inspector/history/deleted-items';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { useUi } from '../../../../renderer/state/ui-store';
import { label, valueOf } from '../../data/plan-under-test';
import { item, planWith, showOn } from '../plan-on-screen';

async function inspecting(): Promise<{ plan: PlanHandle; edit: (fields: Partial<Item>) => Promise<void> }> {
  const plan = await planWith();
  valueOf(await plan.commit([add('items', item('dinner', 'event', { title: 'Dinner' }))], label('create')));
  showOn(plan, <Inspector />);
  useUi.getState().select('dinner');
  await userEvent.click(page.getByRole('button', { name: 'History' }));
  const edit = async (fields: Partial<Item>) => {
    const changes = patchOf<'items'>('items', plan.snapshot().get('items', 'dinner')!, fields);
    valueOf(await plan.commit(changes, label('edit')));
  };
  return { plan, edit };
}

test('tells in words what changed, live, and that nothing has at first', async () => {
  const { edit } = await inspecting();
  await expect.element(page.getByText('Nothing has changed since it was made.')).toBeVisible();
  await edit({ title: 'Lunch', stage: 'confirmed', notes: 'long', key: true });
  await expect.element(page.getByText('Title: Dinner → Lunch')).toBeVisible();
  await expect.element(page.getByText('Stage: Planned → Confirmed')).toBeVisible();
  await expect.element(page.getByText('Notes changed')).toBeVisible();
  await expect.element(page.getByText('Key item: no → yes')).toBeVisible();
  await edit({ ownerId: 'nobody' });
  await expect.element(page.getByText('Owner: deleted entry')).toBeVisible();
  await expect.element(page.getByText('Created', { exact: true })).toBeVisible();
});

test('brings back what a change replaced, or the whole item; each is one undo', async () => {
  const { plan, edit } = await inspecting();
  await edit({ title: 'Lunch' });
  await edit({ capacity: 40 });
  const stored = () => plan.snapshot().get('items', 'dinner');
  const wayBack = page.getByRole('button', { name: 'Bring back: Title: Dinner → Lunch' });
  await userEvent.click(wayBack);
  await userEvent.click(page.getByRole('menuitem', { name: 'What this change replaced' }));
  await expect.poll(stored).toMatchObject({ title: 'Dinner', capacity: 40 });
  valueOf(await plan.undo());
  expect(stored()).toMatchObject({ title: 'Lunch', capacity: 40 });
  await userEvent.click(wayBack);
  await userEvent.click(page.getByRole('menuitem', { name: 'The whole item as it was before' }));
  await expect.poll(stored).toMatchObject({ title: 'Dinner', capacity: null });
});

test('a deleted item is brought back with its relations, and selected', async () => {
  const ref = (itemId: string) => ({ itemId, originalStart: null });
  const relation = { id: 'r', type: 'announces', from: ref('news'), to: ref('dinner'), lagDays: 0 } as const;
  const dinner = item('dinner', 'event', { title: 'Club dinner' });
  const plan = await planWith(add('items', dinner), add('items', item('news', 'post')), add('relations', relation));
  valueOf(await plan.commit([remove('relations', relation), remove('items', dinner)], label('delete', 'Club dinner')));
  showOn(plan, <DeletedItems />);
  await userEvent.click(page.getByRole('button', { name: 'Bring back “Club dinner”' }));
  await expect.poll(() => plan.snapshot().get('items', 'dinner')?.title).toBe('Club dinner');
  expect(plan.snapshot().relationsOf('dinner')).toEqual([relation]);
  await expect.poll(() => useUi.getState().selectedKey).toBe('dinner');
  valueOf(await plan.undo());
  expect(plan.snapshot().get('items', 'dinner')).toBeUndefined();
});
