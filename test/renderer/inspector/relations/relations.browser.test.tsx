import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Relation } from '#shared/records/relation';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { Inspector } from '../../../../renderer/features/inspector/inspector';
import { useUi } from '../../../../renderer/state/ui-store';
import { valueOf } from '../../data/plan-under-test';
import { evening, item, planWith, showOn } from '../plan-on-screen';

const ref = (itemId: string) => ({ itemId, originalStart: null });
const announces: Relation = { id: 'r', type: 'announces', from: ref('news'), to: ref('dinner'), lagDays: 0 };

async function inspecting(id: string, ...relations: readonly Relation[]): Promise<PlanHandle> {
  const plan = await planWith(
    add('items', item('dinner', 'event', { title: 'Club dinner' })),
    add('items', item('news', 'post', { title: 'The news' })),
    add(
      'items',
      item('far', 'event', { title: 'Far away', schedule: { ...evening, start: '2028-03-18T19:00' } as never }),
    ),
    ...relations.map((relation) => add('relations', relation)),
  );
  showOn(plan, <Inspector />);
  useUi.getState().select(id);
  return plan;
}
const unfold = async () => userEvent.click(page.getByRole('button', { name: 'More fields' }));

test('a tie is shown at both ends, and leads to the other', async () => {
  await inspecting('news', announces);
  await expect.element(page.getByText('Announces')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Club dinner/ }).first());
  expect(useUi.getState().selectedKey).toBe('dinner');
  await expect.element(page.getByText('Announcement')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /The news.*Thu 18 Mar 2027/ })).toBeVisible();
});

test('a tie is made by picking from a list, the nearest first, and taken away; each is one undo', async () => {
  const plan = await inspecting('news');
  await unfold();
  await userEvent.click(page.getByRole('button', { name: 'Add a relation' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Announces…' }));
  const picker = page.getByRole('combobox', { name: 'Announces' });
  await expect.element(picker).toHaveFocus();
  await expect.element(page.getByRole('listbox').getByRole('option').first()).toHaveTextContent('Club dinner');
  await userEvent.keyboard('club{Enter}');
  await expect
    .poll(() => plan.snapshot().relationsOf('dinner'))
    .toMatchObject([{ type: 'announces', from: ref('news') }]);
  await userEvent.click(page.getByRole('button', { name: 'Untie “Club dinner”' }));
  await expect.poll(() => plan.snapshot().relationsOf('dinner')).toEqual([]);
  valueOf(await plan.undo());
  expect(plan.snapshot().relationsOf('news')).toHaveLength(1);
  valueOf(await plan.undo());
  expect(plan.snapshot().relationsOf('news')).toEqual([]);
});

test('an event offers new posts about it, a post does not', async () => {
  await inspecting('dinner');
  await unfold();
  await userEvent.click(page.getByRole('button', { name: 'Add a relation' }));
  await expect.element(page.getByRole('menuitem', { name: 'New announcement' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  useUi.getState().select('news');
  await userEvent.click(page.getByRole('button', { name: 'Add a relation' }));
  await expect.element(page.getByRole('menuitem', { name: 'Announces…' })).toBeVisible();
  expect(page.getByRole('menuitem', { name: 'New announcement' }).elements()).toHaveLength(0);
});
